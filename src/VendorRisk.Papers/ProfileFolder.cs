using System.Collections.Immutable;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Papers;

/// <summary>Profiles on disk and those that ship.</summary>
public static class ProfileFolder
{
    /// <summary>The names of the profiles that ship.</summary>
    public static ImmutableArray<string> Shipped => ShippedProfiles.Ids;

    /// <summary>Reads a folder's profile.</summary>
    /// <param name="path">The folder, with <c>profile.json</c> and, where the office has a checklist, <c>checklist.json</c>.</param>
    /// <returns>The profile, or all that is wrong with it.</returns>
    public static (Profile? Profile, ImmutableArray<string> Problems) Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return (null, [$"フォルダー「{path}」がありません。profile.json のあるフォルダーを指定してください。"]);
        }

        try
        {
            return ProfileReader.Read(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), file =>
                Path.Combine(path, file) is var found && File.Exists(found) ? File.ReadAllBytes(found) : null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, [$"フォルダー「{path}」を読めません（{problem.Message}）。"]);
        }
    }

    /// <summary>Reads a profile out of files that are no folder, as they were sent by a browser.</summary>
    /// <param name="files">The contents by their names, <c>profile.json</c> and <c>checklist.json</c>.</param>
    /// <returns>The profile, or all that is wrong with it.</returns>
    public static (Profile? Profile, ImmutableArray<string> Problems) Check(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        (Profile? profile, ImmutableArray<string> problems) = ProfileReader.Read("", files.GetValueOrDefault);
        ImmutableArray<string> others = [.. files.Keys.Where(f => f is not (ProfileReader.ProfileFile or ProfileReader.ChecklistFile)).Order(StringComparer.Ordinal)
            .Select(f => $"「{f}」はプロファイルのファイルではありません。{ProfileReader.ProfileFile} と {ProfileReader.ChecklistFile} を選んでください。")];
        return others.IsEmpty ? (profile, problems) : (null, [.. others, .. problems]);
    }

    /// <summary>The profile of a name: the office's own in a folder of profiles, else one that ships.</summary>
    /// <param name="name">The name.</param>
    /// <param name="own">The folder with the office's own profiles, a folder each.</param>
    /// <returns>The profile, or all that is wrong.</returns>
    public static (Profile? Profile, ImmutableArray<string> Problems) Find(string name, string own)
    {
        if (Path.GetFileName(name) != name || name is "" or "." or "..")
        {
            return (null, [$"プロファイルの名前「{name}」は使えません。フォルダーの名前だけを指定してください。"]);
        }

        return Path.Combine(own, name) is var folder && Directory.Exists(folder) ? Read(folder)
            : ShippedProfiles.Find(name) is { } shipped ? (shipped, [])
            : (null, [$"プロファイル「{name}」がありません。{string.Join('、', Shipped)} のどれかにするか、フォルダー {folder} を作ってください。"]);
    }
}
