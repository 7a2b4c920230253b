using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.People;

/// <summary><c>people list</c> and <c>people reset-password USER</c>: the way back in for whoever runs the machine, should every administrator have lost the password.</summary>
internal static class PeopleCommand
{
    private const int RandomBytes = 15;

    public static Command Create()
    {
        Command list = new("list", "利用者と、今日の役割を一覧にします。");
        list.SetAction((parsed, cancellation) => StoreSession.ReadAsync(services => ListAsync(services, parsed.InvocationConfiguration.Output, cancellation), cancellation));
        Argument<string> user = new("USER") { Description = "利用者名" };
        Option<string> why = new("--why") { Description = "理由。記録に残ります", Required = true };
        Command reset = new("reset-password", "新しいパスワードを作って表示します。本人は次のサインインで変えます。") { user, why };
        reset.SetAction((parsed, cancellation) => StoreSession.WriteAsync(
            "「利用者」（/people）",
            services => ResetAsync(services, parsed.GetValue(user)!, parsed.GetValue(why)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation),
            cancellation));
        return new Command("people", "利用者を扱います。") { list, reset };
    }

    private static async Task<int> ListAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        DateOnly today = services.GetRequiredService<JapanClock>().Today;
        foreach (Person person in (await services.GetRequiredService<IPeople>().ListAsync(cancellation)).Where(person => !person.Sample))
        {
            string state = person.Disabled ? "停止中" : person.LockedUntil is { } until ? $"{Wareki.Show(until)} までロック" : "";
            await output.WriteLineAsync($"{person.UserName}\t{person.Name}\t{string.Join(',', person.PostsOn(today).Select(post => post.Role))}\t{state}");
        }

        return ExitStatus.Done;
    }

    private static async Task<int> ResetAsync(IServiceProvider services, string user, string why, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        string folded = user.Trim().ToLower(CultureInfo.InvariantCulture);
        if ((await services.GetRequiredService<IPeople>().ListAsync(cancellation)).FirstOrDefault(person => !person.Sample && person.UserName == folded) is not { } found)
        {
            await errors.WriteLineAsync($"利用者名「{user}」の利用者はいません。people list で確かめてください。");
            return ExitStatus.NotRead;
        }

        string password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        PasswordToSet request = new(Guid.NewGuid(), why, found.Id, found.Revision, password);
        if (await services.GetRequiredService<ResetPassword>().RunAsync(services.GetRequiredService<CurrentActor>().Actor, request, cancellation) is Outcome<SavedPerson>.Rejected rejected)
        {
            await errors.WriteLineAsync(string.Join(Environment.NewLine, rejected.Problems.Select(problem => problem.Message)));
            return ExitStatus.NotRead;
        }

        await output.WriteLineAsync($"{found.Name} さんの新しいパスワード: {password}");
        return ExitStatus.Done;
    }
}
