using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using VendorRisk.Web.CommandLine.Backups;
using VendorRisk.Web.CommandLine.Certificates;
using VendorRisk.Web.CommandLine.Leaving;
using VendorRisk.Web.CommandLine.Loading;
using VendorRisk.Web.CommandLine.Models;
using VendorRisk.Web.CommandLine.People;
using VendorRisk.Web.CommandLine.Policies;
using VendorRisk.Web.CommandLine.Profiles;
using VendorRisk.Web.CommandLine.Rules;
using VendorRisk.Web.CommandLine.Samples;
using VendorRisk.Web.CommandLine.Stores;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine;

/// <summary>The executable's other face: a first word that is not an option names a command; without one the web server starts.</summary>
internal static class VendorRiskCommandLine
{
    public static bool Claims(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "-?" or "--version");

    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        ParseResult parsed = Root().Parse(args);
        if (parsed.Action is ParseErrorAction error)
        {
            // Standard output belongs to the report alone; who wants the help asks for it.
            error.ShowHelp = false;
        }

        int status = await InvokeAsync(parsed);
        return parsed.Errors.Count > 0 ? ExitStatus.NotRead : status;
    }

    /// <summary>What the operator can fix is said in one sentence; anything else as the library would say it.</summary>
    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StartupException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitStatus.NotRead;
        }
#pragma warning disable CA1031 // The end of the program.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"{problem}");
            return ExitStatus.Refused;
        }
    }

    private static RootCommand Root() =>
        new("VendorRisk: 個人情報を扱う委託を、再委託先までたどって点検します。コマンドを付けずに起動すると、画面（Web）が始まります。")
        {
            ScoreCommand.Create(),
            RulesCommand.Create(CommandServices.Open),
            PoliciesCommand.Create(),
            ReplayCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            ModelsCommand.Create(),
            ProfileCommand.Create(),
            StoreCommand.Create(),
            ExportAllCommand.Create(),
            PeopleCommand.Create(),
            CertificateCommand.Create(),
            LoadCommand.Create(),
            SamplesCommand.Create(new ConfigurationBuilder().AddEnvironmentVariables().Build()),
        };
}
