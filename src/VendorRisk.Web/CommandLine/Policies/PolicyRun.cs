using System.Globalization;
using VendorRisk.Application;
using VendorRisk.Scoring.Policies;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Policies;

/// <summary>Carries out one <c>policies</c> command: results to standard output, what is wrong to standard error.</summary>
internal sealed class PolicyRun(
    IPolicyBook policies, Application.AddPolicy add, Application.ActivatePolicy activate, ICatchUp catchUp, CurrentActor actor, TextWriter output, TextWriter errors)
{
    public async Task<int> ListAsync(CancellationToken cancellation)
    {
        foreach (PolicyVersion version in (await policies.ViewAsync(cancellation)).Versions)
        {
            string state = version.InForce ? "使用中" : version.Activated is null && version.Number > 0 ? "下書き" : "使っていない";
            string by = version.Activated is { } activated ? $"　{Wareki.Show(activated.At)} {activated.Who}「{activated.Why}」" : "";
            output.WriteLine($"{version.Number,3}  {version.Name}  {state}{by}");
        }

        return ExitStatus.Done;
    }

    public async Task<int> HistoryAsync(CancellationToken cancellation)
    {
        foreach (PolicyHistoryEntry entry in await policies.HistoryAsync(cancellation))
        {
            output.WriteLine($"{entry.Revision,3}  {Wareki.Show(entry.At)}  {(entry.Command == "add" ? "追加" : "使用開始")}  版 {entry.Number}  {entry.Who}「{entry.Why}」");
        }

        return ExitStatus.Done;
    }

    public async Task<int> ValidateAsync(string path, CancellationToken cancellation)
    {
        if (!TryLoad(path, out byte[] content))
        {
            return ExitStatus.NotRead;
        }

        PolicyCheck check = await policies.CheckAsync(Path.GetFileName(path), content, cancellation);
        if (check.IsValid)
        {
            output.WriteLine($"{path}: 方針「{check.Name}」に誤りはありません。");
            return ExitStatus.Done;
        }

        return Refused(check.Problems.Select(problem => problem.ToString()));
    }

    public async Task<int> AddAsync(string path, string? who, string why, CancellationToken cancellation) => TryLoad(path, out byte[] content)
        ? Told(
            await add.RunAsync(By(who), new PolicyDraft(Guid.NewGuid(), why, Path.GetFileName(path), content), cancellation),
            number => output.WriteLine($"版 {number} を下書きとして加えました。使い始めるには policies activate を使ってください。"))
        : ExitStatus.NotRead;

    public async Task<int> ActivateAsync(string version, string? who, string why, CancellationToken cancellation)
    {
        PolicyBookView view = await policies.ViewAsync(cancellation);
        PolicyVersion? chosen = view.Versions.FirstOrDefault(v => v.Name == version || v.Number.ToString(CultureInfo.InvariantCulture) == version);
        if (chosen is null)
        {
            errors.WriteLine($"版「{version}」はありません。policies list で番号を確かめてください。");
            return ExitStatus.NotRead;
        }

        PolicyActivation request = new(Guid.NewGuid(), why, chosen.Number, view.Revision);
        Outcome<ActivatedPolicy> outcome = await activate.RunAsync(By(who), request, cancellation);
        if (outcome is Outcome<ActivatedPolicy>.Saved)
        {
            // No workers run beside a command.
            await catchUp.RunAsync(cancellation: cancellation);
        }

        return Told(outcome, activated =>
        {
            output.WriteLine($"版 {activated.Number} （{chosen.Name}）を使い始めました。");
            output.WriteLine($"{activated.Due} 件の委託案件を評価し直しました。");
        });
    }

    private int Told<T>(Outcome<T> outcome, Action<T> saved)
    {
        switch (outcome)
        {
            case Outcome<T>.Saved done:
                saved(done.Value);
                return ExitStatus.Done;
            case Outcome<T>.Rejected rejected:
                return Refused(rejected.Problems.Select(problem => problem.Message));
            case Outcome<T>.Conflict conflict:
                errors.WriteLine($"{conflict.ChangedBy} が {Wareki.Show(conflict.ChangedAt)} に先に変えました。policies list で確かめてから、もう一度行ってください。");
                return ExitStatus.NotRead;
            default:
                throw new InvalidOperationException($"A change came to {outcome.GetType().Name}, which this command does not know.");
        }
    }

    private int Refused(IEnumerable<string> problems)
    {
        foreach (string problem in problems)
        {
            errors.WriteLine(problem);
        }

        return ExitStatus.NotRead;
    }

    private bool TryLoad(string path, out byte[] content)
    {
        try
        {
            content = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"「{path}」を読めません（{problem.Message}）。ファイルの場所と読む権限を確かめてください。");
            content = [];
            return false;
        }
    }

    // At the command line the operator may name another person than the setting does.
    private Actor By(string? who) => string.IsNullOrWhiteSpace(who) ? actor.Actor : Actor.Operator(who.Trim());
}
