using System.CommandLine;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules …</c>: for those who write rules and those who judge them. Nothing here changes what is in force.</summary>
internal static class RulesCommand
{
    public static Command Create(Func<ServiceProvider> open) => new("rules", "規則を調べ、試し、配れる形にします。使っている規則は変わりません。")
    {
        RulesListCommand.Create(open),
        FactsCommand.Create(open),
        DryRunCommand.Create(open),
        BacktestCommand.Create(open),
        PackCommand.Create(),
        VerifyCommand.Create(),
        KeygenCommand.Create(),
    };
}
