using System.CommandLine;

namespace VendorRisk.Web.CommandLine;

/// <summary><c>replay SEQUENCE | --all</c>: makes stored assessments again and compares the bytes.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        Argument<long?> sequence = new("SEQUENCE") { Description = "保存した評価の番号", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> all = new("--all") { Description = "保存した評価をすべて再現する" };
        Command command = new("replay", "保存した評価を、そのときの事実・基準日・方針・プラグインでもう一度行い、同じになるかを確かめます。") { sequence, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(sequence) is not null))
            {
                result.AddError("評価の番号か --all の、どちらか一方を指定してください。");
            }
        });
        command.SetAction((parsed, cancellation) => StoreSession.ReadAsync(
            services => ActivatorUtilities.CreateInstance<ReplayRun>(services, Console.Out, Console.Error).RunAsync(parsed.GetValue(sequence), cancellation), cancellation));
        return command;
    }
}
