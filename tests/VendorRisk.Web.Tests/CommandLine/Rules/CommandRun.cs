using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Web.CommandLine.Policies;
using VendorRisk.Web.CommandLine.Rules;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.CommandLine.Rules;

/// <summary>What one command answered.</summary>
internal sealed record CommandRun(int Status, string Output, string Errors)
{
    /// <summary>Runs a command over a data folder.</summary>
    public static async Task<CommandRun> OfAsync(string data, params string[] words)
    {
        ServiceProvider Open() => new ServiceCollection().AddLogging().AddVendorRisk(new DataDirectory(data)).BuildServiceProvider();
        RootCommand root = new("test") { RulesCommand.Create(Open), new Command("policies") { PolicyBacktestCommand.Create(Open) } };
        using StringWriter output = new();
        using StringWriter errors = new();
        ParseResult parsed = root.Parse(words);
        parsed.Errors.ShouldBeEmpty();
        int status = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        return new CommandRun(status, output.ToString(), errors.ToString());
    }

    /// <summary>What the parser says of words it does not take.</summary>
    public static string[] Mistakes(params string[] words)
    {
        RootCommand root = new("test") { RulesCommand.Create(() => throw new InvalidOperationException("The command must not run.")) };
        return [.. root.Parse(words).Errors.Select(e => e.Message)];
    }
}
