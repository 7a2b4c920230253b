using System.CommandLine;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules facts PAPER [--out FILE]</c>: what rules see of a paper, as JSON that <c>--facts</c> takes back.</summary>
internal static class FactsCommand
{
    public static Command Create(Func<ServiceProvider> open)
    {
        Argument<string> paper = new("PAPER") { Description = "付議事項のファイル" };
        Option<string> file = SharedOptions.Out("書き出す先。指定がなければ標準出力");
        Command command = new("facts", "付議事項から読み取った事実を JSON で書き出します。直して rules dry-run の --facts に渡せます。") { paper, file };
        command.SetAction(parsed =>
        {
            TextWriter errors = parsed.InvocationConfiguration.Error;
            using ServiceProvider services = open();
            EngagementFacts? facts = ActivatorUtilities.CreateInstance<FactsFile>(services).Load(parsed.GetRequiredValue(paper), out IReadOnlyList<string> problems);
            if (facts is null)
            {
                errors.WriteLine(string.Join(Environment.NewLine, problems));
                return ExitStatus.NotRead;
            }

            string json = JsonSerializer.Serialize(facts, ContractJson.Indented) + "\n";
            return FileOutput.TryWrite(parsed.GetValue(file), json, byteOrderMark: false, parsed.InvocationConfiguration.Output, errors) ? ExitStatus.Done : ExitStatus.NotRead;
        });
        return command;
    }
}
