using VendorRisk.Contract;
using VendorRisk.Web.Heatmap;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Heatmap;

public sealed class HeatScaleTests
{
    private static readonly Severity[] Severities = [.. Enum.GetValues<Severity>().Order()];

    [Fact]
    public void DarkerCell_NeverHasAShorterBar()
    {
        for (int at = 1; at < Severities.Length; at++)
        {
            HeatScale.Length(Severities[at], 0m).ShouldBeGreaterThan(HeatScale.Length(Severities[at - 1], 100m), $"{Severities[at]} with no points beside {Severities[at - 1]} with all");
        }
    }

    [Fact]
    public void MorePoints_OfOneSeverity_NeverShortenTheBar_AndStayOnTheScale()
    {
        foreach (Severity severity in Severities)
        {
            int[] lengths = [.. Enumerable.Range(0, 1001).Select(tenths => HeatScale.Length(severity, tenths / 10m))];
            lengths.ShouldBe(lengths.Order());
            lengths[0].ShouldBeGreaterThan(0);
            lengths[^1].ShouldBeInRange(lengths[0] + 5, 100);
        }
    }

    [Theory]
    [InlineData(HeatState.Clear)]
    [InlineData(HeatState.Unknown)]
    [InlineData(HeatState.Faulted)]
    [InlineData(HeatState.NotCovered)]
    public void CellWithoutFindings_HasNoBar(HeatState state) => HeatScale.Length(new HeatCell(RiskCategories.Cloud, state, 9m, 0, null, 1)).ShouldBe(0);
}
