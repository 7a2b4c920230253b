using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>A registered certification was granted to another legal entity, or for another service, than the one that does this work.</summary>
internal sealed class ScopeMismatchRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.scope-mismatch",
        Category = RiskCategories.Certification,
        Severity = Severity.High,
        Title = new("認証の対象が、この業務を行う法人・サービスと違う", "The certification covers another company or service"),
        Why = new(
            "認証が守るのは登録された法人・範囲だけで、親会社や別のサービスの認証では代わりになりません。",
            "A certification covers only the entity and scope it names; a parent's or another service's is no substitute."),
        Demand = "プライバシーマーク制度（法人単位の付与）、ISMS適合性評価制度（認証登録範囲）",
        Reads = ["chain"],
        Messages =
        [
            new(
                "entity",
                new("{0}の{1}として登録されたものは、{2}に与えられた認証です。", "What is registered as {1} of {0} was granted to {2}."),
                new("{0}自身の認証を確かめて登録し直してください。なければ、認証のない事業者として扱ってください。", "Register the certification of {0} itself; if there is none, treat it as not certified.")),
            new(
                "service",
                new("{0}の{1}は「{2}」のもので、この業務で使う{3}ではありません。", "{1} of {0} is for \"{2}\", not for {3}, which this work uses."),
                new("この業務で使う{3}の登録を確かめるか、登録された{2}を使うように改めてください。", "Check the registration of {3}, or use {2}, which is registered.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        foreach (ChainLink link in context.Facts.Chain)
        {
            foreach (Certificate record in CertificationFacts.Registered(link).Where(c => c.Scheme.IsKnown))
            {
                Judge(link, record, judgement);
            }
        }

        return judgement.Result("登録された認証がありません。");
    }

    private static void Judge(ChainLink link, Certificate record, Judgement judgement)
    {
        string scheme = record.Scheme.Value!;
        if (CertificationSchemes.ListsServices(scheme))
        {
            JudgeService(link, record, judgement);
            return;
        }

        // A record without a holder hangs on the vendor it was entered for.
        if (record.Holder.IsKnown && !Names(link).Any(n => LegalNames.SameEntity(record.Holder.Value, n)))
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "entity",
                Arguments = [Wording.NameOf(link), SchemeNames.Of(scheme), record.Holder.Value],
                Evidence = Judgement.Evidence([record.Holder, link.Name]),
            });
        }
        else if (scheme == CertificationSchemes.PMark || record.Scope.IsKnown)
        {
            judgement.Judged();
        }
        else
        {
            judgement.Lacks(record.Scope.Path);
        }
    }

    private static void JudgeService(ChainLink link, Certificate record, Judgement judgement)
    {
        CloudService[] used = [.. link.CloudServices.Where(s => s.Name.IsKnown)];
        if (!record.Scope.IsKnown)
        {
            judgement.Lacks(record.Scope.Path);
            return;
        }

        judgement.Judged();

        // The paper may name the register when it does not know the service's name; that names no other service.
        if (used.Length == 0 || used.Any(s => Same(s.Name.Value!, record.Scope.Value) || Same(s.Name.Value!, record.Scheme.Value!)))
        {
            return;
        }

        judgement.Found(new Finding
        {
            LinkId = link.Id,
            MessageKey = "service",
            Arguments = [Wording.NameOf(link), SchemeNames.Of(record.Scheme.Value!), record.Scope.Value, Wording.List(used.Select(s => s.Name.Value!), 3)],
            Evidence = Judgement.Evidence([record.Scope, .. used.Select(s => s.Name)]),
        });
    }

    private static IEnumerable<string> Names(ChainLink link) =>
        new[] { link.Name, link.Registered?.Name }.OfType<Fact<string>>().Where(n => n.IsKnown).Select(n => n.Value!);

    private static bool Same(string one, string other)
    {
        string a = one.Replace(" ", "", StringComparison.Ordinal);
        string b = other.Replace(" ", "", StringComparison.Ordinal);
        return a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
    }
}
