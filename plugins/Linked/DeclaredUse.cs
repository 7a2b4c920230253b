using VendorRisk.Contract;

namespace VendorRisk.Plugins;

/// <summary>The mentions of media that say something about this work.</summary>
internal static class DeclaredUse
{
    /// <summary>
    /// Leaves out what is named only for a case that may not come, and what only the printed words of a checklist name:
    /// those are the same in every paper.
    /// </summary>
    public static IEnumerable<MediumUse> Of(EngagementFacts facts)
    {
        HashSet<int> printed = PrintedLines(facts);
        return facts.MediumUses.Where(u =>
            u.Ground is MediumUseGround.Stated or MediumUseGround.ImpliedByWork
            || (u.Ground == MediumUseGround.Safeguard && !(u.Name.Source?.Line is { } line && printed.Contains(line))));
    }

    /// <summary>The movements that say something about this work; those of a checklist's printed words are the same in every paper.</summary>
    public static IEnumerable<Hop> HopsOf(EngagementFacts facts)
    {
        HashSet<int> printed = PrintedLines(facts);
        return facts.Hops.Where(h => !(h.Statement.Source?.Line is { } line && printed.Contains(line)));
    }

    private static HashSet<int> PrintedLines(EngagementFacts facts) => [.. facts.Checklist.Select(a => a.Text.Source?.Line).OfType<int>()];
}
