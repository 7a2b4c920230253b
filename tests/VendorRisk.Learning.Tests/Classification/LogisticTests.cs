using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Tests.Classification;

public class LogisticTests
{
    [Theory]
    [InlineData(-30)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(25)]
    public void Exp_AgreesWithTheLibrary(double x) => Logistic.Exp(x).ShouldBe(Math.Exp(x), Math.Exp(x) * 1e-13);

    [Theory]
    [InlineData(0.001)]
    [InlineData(1)]
    [InlineData(2000)]
    public void Log_AgreesWithTheLibrary(double x) => Logistic.Log(x).ShouldBe(Math.Log(x), 1e-12);

    [Fact]
    public void Probability_FarOut_IsFlat()
    {
        Logistic.Probability(1e9).ShouldBe(1);
        Logistic.Probability(-1e9).ShouldBe(0);
    }
}
