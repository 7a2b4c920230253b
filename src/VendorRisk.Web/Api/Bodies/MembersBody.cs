using System.Collections.Immutable;

namespace VendorRisk.Web.Api.Bodies;

/// <summary>Members of a meeting: those who are there, or who take no part in an item.</summary>
/// <param name="Why">The reason, for the record.</param>
/// <param name="Members">Their names.</param>
internal sealed record MembersBody(string Why, ImmutableArray<string> Members);
