using System.Collections.Immutable;
using VendorRisk.People.Codes;
using VendorRisk.People.Names;
using VendorRisk.People.Passwords;
using VendorRisk.People.Storage;

namespace VendorRisk.People.Engine;

/// <summary>An account that is to be added, in the form in which it is stored.</summary>
internal sealed record AccountDraft(string UserName, string Name, string? ExternalName, ImmutableArray<Post> Posts, bool Sample)
{
    private const int LongestName = 100;

    /// <summary>What the command is recognised by, without the password.</summary>
    public string Content => $"{Name} {PostWords.Of(Posts)}{(Sample ? " 見本" : "")}{(ExternalName is null ? "" : $" 外部の名前 {ExternalName}")}";

    /// <summary>A problem for each thing that cannot be stored.</summary>
    public static AccountDraft Checked(NewPerson person, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(person);
        AccountDraft draft = new(
            UserNames.Checked(person.UserName, problems),
            problems.Required(person.Name, "name", "氏名", LongestName),
            ExternalNames.Checked(person.ExternalName, problems),
            PostRules.Checked(person.Posts, problems),
            person.Sample);
        if (person is { Sample: true, ExternalName: not null })
        {
            problems.Add("externalName.sample", "externalName", "見本の利用者に外部の名前は付けられません。");
        }

        if (person is { Sample: true, Password: not null })
        {
            problems.Add("password.sample", "password", "見本の利用者にパスワードは付けられません。パスワードを空にするか、見本でない利用者として登録してください。");
        }
        else if (person.Password is not null)
        {
            PasswordRules.Check(person.Password, draft.UserName, "password", problems);
        }

        return draft;
    }

    public Account Row(string? passwordHash, bool mustChangePassword, string by, string at) => new()
    {
        Id = Rows.Key(Guid.NewGuid()),
        UserName = UserName,
        Name = Name,
        ExternalName = ExternalName,
        Revision = 0,
        Disabled = false,
        Sample = Sample,
        PasswordHash = passwordHash,
        MustChangePassword = mustChangePassword,
        Stamp = RandomSecret.Stamp(),
        Failures = 0,
        CodeStep = 0,
        ChangedBy = by,
        ChangedAt = at,
    };
}
