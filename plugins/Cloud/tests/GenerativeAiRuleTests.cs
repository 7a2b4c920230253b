using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Cloud.Tests;

public class GenerativeAiRuleTests
{
    private static RuleCheck Check => RuleCheck.For<GenerativeAiRule>();

    private static EngagementBuilder With(
        string item, SensitivityClass sensitivity = SensitivityClass.Contact, bool freeText = false, bool? training = null, bool generative = true) =>
        new EngagementBuilder()
            .WithVendor("株式会社あおば企画", v => v.With(l => l with
            {
                CloudServices =
                [
                    new CloudService
                    {
                        Name = Fact.Known("まとめAI", Source.Paper(9, "まとめAI")),
                        Operator = Fact.Known("まとめ株式会社"),
                        GenerativeAi = generative ? Fact.Known(true) : null,
                        TrainingUse = training is { } use ? Fact.Known(use, Source.Paper(10, "学習")) : new(),
                    },
                ],
            }))
            .WithSheet(SheetKind.Outsourcing, s => s.Item(item, sensitivity, freeText));

    [Theory]
    [InlineData("問合せ内容", SensitivityClass.Unclassified, true)]
    [InlineData("個人番号", SensitivityClass.SpecificPersonal, false)]
    [InlineData("病歴", SensitivityClass.SpecialCare, false)]
    [InlineData("口座番号", SensitivityClass.Financial, false)]
    public void FreeTextOrAGraveClass_IsHigh(string item, SensitivityClass sensitivity, bool freeText) =>
        Check.Given(With(item, sensitivity, freeText)).Finds(1).Says("unsaid").FindsAbout("1").WithSeverity(Severity.High).FindsOn("chain/0/cloudServices/0/name").FindsOn("sheets/0/items/0/name");

    [Fact]
    public void PlainItems_AreMedium() => Check.Given(With("氏名")).Finds(1).WithSeverity(Severity.Medium);

    [Fact]
    public void EntriesThatTrain_AreHigh_WhateverTheItems() => Check.Given(With("氏名", training: true)).Finds(1).Says("trains").WithSeverity(Severity.High);

    [Fact]
    public void EntriesKeptOutOfTraining_AreToldSo() => Check.Given(With("氏名", training: false)).Finds(1).Says("excluded").FindsOn("chain/0/cloudServices/0/trainingUse");

    [Fact]
    public void AnotherService_IsFine() => Check.Given(With("問合せ内容", generative: false)).FindsNothing();

    [Fact]
    public void NoService_IsNotApplicable() => Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")).IsNotApplicable();
}
