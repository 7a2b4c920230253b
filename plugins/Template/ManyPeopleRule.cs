using VendorRisk.Contract;

namespace MyCity;

/// <summary>More people than the city lets one contract handle without its own approval.</summary>
internal sealed class ManyPeopleRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.cityrules-many-people",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("対象者が多く、市の事前承認が要る", "So many people that the city must approve beforehand"),
        Why = new("漏れたときに影響を受ける人が多いほど、市が先に確かめておく必要があります。", "The more people a leak would hit, the more the city must look beforehand."),
        Demand = "市個人情報取扱委託基準（事前承認）",
        Reads = ["people"],
        Parameters = [new("maximumPeople", 10_000, 1, 10_000_000, "事前承認が要らない人数の上限")],
        Messages =
        [
            new(
                "too-many",
                new("対象者が{0}人で、事前承認が要らない上限の{1}人を超えています。", "{0} people are concerned; up to {1} need no approval."),
                new("情報管理課の事前承認を受け、承認書を付けてください。", "Get the approval beforehand and attach it.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Fact<int> people = context.Facts.People.Count;
        if (people.State == FactState.NotApplicable)
        {
            return new RuleResult.NotApplicable("個人を対象としない業務です。");
        }

        // Unknown is never "few": the host counts it as risk until somebody fills it in.
        if (!people.IsKnown)
        {
            return RuleResult.Missing("people/count");
        }

        int maximum = context.Parameters["maximumPeople"];
        return people.Value <= maximum
            ? RuleResult.Nothing
            : RuleResult.Found([new Finding { MessageKey = "too-many", Arguments = [$"{people.Value}", $"{maximum}"], Evidence = [Evidence.Of(people)] }]);
    }
}
