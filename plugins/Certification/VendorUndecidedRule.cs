using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Certification;

/// <summary>The vendor is not chosen yet: says what is demanded of it and who of the register would do.</summary>
internal sealed class VendorUndecidedRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.vendor-undecided",
        Category = RiskCategories.Certification,
        Severity = Severity.High,
        Title = new("委託先が決まっていない", "The vendor is not chosen yet"),
        Why = new(
            "だれに渡すか決まらないうちは、その事業者が個人情報を守れるかを審査できません。",
            "While nobody knows who gets the data, nobody can judge whether they can protect it."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（委託先の適切な選定）",
        Reads = ["chain", "candidates", "registerConsulted"],
        Messages =
        [
            new(
                "candidates",
                new("{0}が未定です。条件「{1}」を満たす登録業者は{2}です。", "{0} is undecided; registered vendors that meet \"{1}\": {2}."),
                new(
                    "決まったら事業者名と認証の番号・有効期限を書いて、もう一度審査にかけてください。",
                    "Once chosen, enter the name and the certificate's number and expiry, and have it judged again.")),
            new(
                "nobody",
                new("{0}が未定で、条件「{1}」を満たす登録業者もありません。", "{0} is undecided, and no registered vendor meets \"{1}\"."),
                new(
                    "条件「{1}」を満たすことを選定の要件にし、決まったら事業者名と認証の番号・有効期限を書いてください。",
                    "Make \"{1}\" a condition of the selection; once chosen, enter name, certificate number and expiry.")),
            new(
                "not-asked",
                new("{0}が未定です。選ぶときの条件は「{1}」です。", "{0} is undecided; it must meet \"{1}\"."),
                new(
                    "決まったら事業者名と認証の番号・有効期限を書いて、もう一度審査にかけてください。",
                    "Once chosen, enter the name and the certificate's number and expiry, and have it judged again.")),
            new(
                "no-condition",
                new("{0}が未定で、選ぶときに求める認証の条件も書かれていません。", "{0} is undecided, and no certification is demanded of it."),
                new(
                    "プライバシーマーク又はISMSの取得など、選ぶときの条件を書いてください。",
                    "State what the vendor must hold, e.g. the privacy mark or ISMS.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        if (facts.Chain.IsEmpty)
        {
            return RuleResult.Missing("chain");
        }

        Judgement judgement = new();
        for (int i = 0; i < facts.Chain.Length; i++)
        {
            ChainLink link = facts.Chain[i];
            if (link.Undecided.Is(true))
            {
                judgement.Found(Undecided(facts, link, context.AsOf));
            }
            else if (link.Name.IsKnown)
            {
                judgement.Judged();
            }
            else
            {
                judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"chain/{i}/name"));
            }
        }

        return judgement.Result("委託先がありません。");
    }

    private static Finding Undecided(EngagementFacts facts, ChainLink link, DateOnly asOf)
    {
        string role = link.Tier <= 1 ? "委託先" : "再委託先";
        if (link.Conditions.IsEmpty)
        {
            return Finding(link, "no-condition", [role], []);
        }

        string conditions = string.Join("、", link.Conditions.Select(c => string.Join("又は", c.AnyOf.Select(SchemeNames.Of))));
        VendorSnapshot[] meeting = [.. facts.Candidates.Where(v => link.Conditions.All(c => Meets(v, c, asOf)))];
        return meeting.Length > 0
            ? Finding(link, "candidates", [role, conditions, Wording.List(meeting.Select(v => v.Name.Or(v.VendorId)))], [.. meeting.Select(v => v.Name)])
            : Finding(link, facts.RegisterConsulted.Is(true) ? "nobody" : "not-asked", [role, conditions], []);
    }

    private static Finding Finding(ChainLink link, string key, ImmutableArray<string> arguments, IEnumerable<IFact> candidates) => new()
    {
        LinkId = link.Id,
        MessageKey = key,
        Arguments = arguments,
        Evidence = Judgement.Evidence([link.Undecided, .. link.Conditions.Select(c => c.Statement), .. candidates]),
    };

    private static bool Meets(VendorSnapshot vendor, SelectionCondition condition, DateOnly asOf) =>
        vendor.Certifications.Any(c =>
            c.Scheme.IsKnown && condition.AnyOf.Contains(c.Scheme.Value) && CertificationFacts.IsValidOn(c, asOf) == true);
}
