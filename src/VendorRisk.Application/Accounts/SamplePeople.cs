using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>The people as whom one tries the product: one of each kind that works with it.</summary>
public sealed class SamplePeople(IPeople people, JapanClock clock)
{
    private const string Why = "製品を試すための見本";

    private static readonly (Guid Id, string UserName, string Name, Role[] Roles)[] All =
    [
        (new("5f2b7c1e-0c1d-4c43-9d0e-0a9f6a1d0001"), "sample-procurement", "見本：所管課・契約担当", [Role.Drafting, Role.Procurement]),
        (new("5f2b7c1e-0c1d-4c43-9d0e-0a9f6a1d0002"), "sample-committee", "見本：審議会・事務局", [Role.Committee, Role.Secretariat]),
        (new("5f2b7c1e-0c1d-4c43-9d0e-0a9f6a1d0003"), "sample-oversight", "見本：個人情報保護担当", [Role.Oversight, Role.Auditor]),
        (new("5f2b7c1e-0c1d-4c43-9d0e-0a9f6a1d0004"), "sample-administrator", "見本：管理者（すべての役割）", Enum.GetValues<Role>()),
    ];

    /// <summary>Makes them where nobody has an account yet; harmless when called again.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if ((await people.ListAsync(cancellation)).Any(person => !person.Sample))
        {
            return;
        }

        foreach ((Guid command, string userName, string name, Role[] roles) in All)
        {
            ImmutableArray<Post> posts = [.. roles.Select(role => new Post(role, null, clock.Today))];
            await people.AddAsync(new NewPerson(userName, name, Password: null, posts, Sample: true), Actor.Product.Does(command, Why), cancellation);
        }
    }

    /// <summary>Those that there are, in the order in which they are offered.</summary>
    public async Task<ImmutableArray<Person>> ListAsync(CancellationToken cancellation)
    {
        ImmutableArray<Person> there = await people.ListAsync(cancellation);
        return [.. All.Select(sample => there.FirstOrDefault(person => person.Sample && person.UserName == sample.UserName)).OfType<Person>()];
    }
}
