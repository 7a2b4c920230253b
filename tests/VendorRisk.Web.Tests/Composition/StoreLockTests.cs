using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Composition;

public sealed class StoreLockTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-lock-");

    private DataDirectory Data => new(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void WritingCommand_BesideAHost_IsRefusedAndNamesThePage()
    {
        using StoreLock host = StoreLock.ForHost(Data);
        Should.Throw<StartupException>(() => StoreLock.ForCommand(Data, "「方針」（/policies）")).Message.ShouldContain("画面の「方針」（/policies）で");
    }

    [Fact]
    public void WritingCommands_TwoAtOnce_ExcludeEachOther()
    {
        using StoreLock one = StoreLock.ForCommand(Data, "「方針」（/policies）");
        string message = Should.Throw<StartupException>(() => StoreLock.ForCommand(Data, "「方針」（/policies）")).Message;
        message.ShouldContain("ほかのコマンドが書き込んでいます");
        message.ShouldContain($"プロセス番号 {Environment.ProcessId}");
    }

    [Fact]
    public void Host_BesideAWritingCommand_WaitsForItsEnd()
    {
        StoreLock command = StoreLock.ForCommand(Data, "「方針」（/policies）");
        using Timer end = new(_ => command.Dispose(), null, 300, Timeout.Infinite);
        StoreLock.ForHost(Data).Dispose();
    }

    [Fact]
    public void Lock_GivenBack_IsFree_WhateverItsFilesSay()
    {
        StoreLock.ForHost(Data).Dispose();
        File.Exists(Data.Lock).ShouldBeTrue();
        StoreLock.HolderOf(Data).ShouldBe(StoreHolder.Host);
        using StoreLock next = StoreLock.ForCommand(Data, "「方針」（/policies）");
        StoreLock.HolderOf(Data).ShouldBe(StoreHolder.Command);
    }

    [Fact]
    public void Folder_ThatCannotBeWritten_IsNotTakenForHeld()
    {
        DataDirectory none = new(Path.Combine(folder.FullName, "none"));
        Should.Throw<StartupException>(() => StoreLock.TryTake(none, StoreHolder.Host, TimeSpan.Zero)).Message.ShouldContain("書き込めません");
    }
}
