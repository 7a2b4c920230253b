using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>The name and posts of a person from now on.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Person">The account.</param>
/// <param name="ExpectedRevision">The revision that was seen.</param>
/// <param name="Name">The name under which changes are recorded.</param>
/// <param name="Posts">All posts, in place of those before.</param>
public sealed record PostsToHold(Guid CommandId, string Why, Guid Person, long ExpectedRevision, string Name, ImmutableArray<Post> Posts);
