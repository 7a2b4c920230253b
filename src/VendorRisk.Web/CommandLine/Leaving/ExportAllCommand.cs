using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using VendorRisk.Application;
using VendorRisk.People;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary><c>export-all --out FOLDER</c>: everything of the installation in open formats, for an office that leaves; also while the web server runs.</summary>
internal static class ExportAllCommand
{
    public static Command Create()
    {
        Option<string> folder = new("--out") { Description = "書き出すフォルダー。まだないか、空のものを指定する", HelpName = "FOLDER", Required = true };
        Command command = new("export-all", "すべてのデータを、VendorRisk がなくても読める形（JSON Lines、原本のファイル、CSV の索引）で書き出します。画面（サーバー）を動かしたまま行えます。") { folder };
        command.SetAction((parsed, cancellation) => StoreSession.ReadAsync(
            services => RunAsync(services, new DirectoryInfo(parsed.GetRequiredValue(folder)), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, DirectoryInfo folder, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        DataDirectory data = services.GetRequiredService<DataDirectory>();
        StoreSettings settings = services.GetRequiredService<StoreSettings>();
        if (!settings.MayHoldSomething(data) || File.Exists(folder.FullName) || (folder.Exists && folder.EnumerateFileSystemInfos().Any()))
        {
            await errors.WriteLineAsync(settings.MayHoldSomething(data) ? $"「{folder.FullName}」には、既に何かがあります。まだないか、空のフォルダーを指定してください。" : $"{settings.Name} がありません。{settings.WhatToCheck}");
            return ExitStatus.NotRead;
        }

        try
        {
            UnixPrivate.CreateFolder(folder.FullName);
            UnixPrivate.CloseFolder(folder.FullName);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            await errors.WriteLineAsync($"「{folder.FullName}」を、ほかの人が読めないフォルダーとして使えません。自分の権限で作れる、まだない場所を指定してください。");
            return ExitStatus.NotRead;
        }

        // Before the first byte leaves: whatever ends it, somebody took data out.
        Actor actor = services.GetRequiredService<CurrentActor>().Actor;
        await services.GetRequiredService<NoteAct>().RunAsync(actor.Name, actor.Account, PeopleEvent.Exported, "export-all", "すべてのデータ", cancellation);
        await using LeavingStore store = await LeavingStore.OpenAsync(settings, data, cancellation);
        ImmutableArray<LeavingFile> files;
        try
        {
            files = await new LeavingExport(store, folder).RunAsync(services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellation);
        }
        catch (UnknownTableException unknown)
        {
            folder.Delete(recursive: true);
            await errors.WriteLineAsync(unknown.Message);
            return ExitStatus.NotRead;
        }
        catch
        {
            // Half an export looks like a whole one.
            folder.Delete(recursive: true);
            throw;
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{folder.FullName} に {files.Length} 個のファイル（記録 {files.Sum(file => file.Rows ?? 0)} 件）を書き出しました。何が入っているかは README.md、ハッシュは index.csv にあります。"));
        await output.WriteLineAsync("文書の原本と利用者の名前が入っています。ほかの人が読めない場所に保管してください。");
        return ExitStatus.Done;
    }
}
