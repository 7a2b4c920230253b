using System.Collections.Immutable;

namespace VendorRisk.Web.Api.Answers;

/// <summary>Who acts with the token that was sent.</summary>
/// <param name="Name">The name under which changes are recorded.</param>
/// <param name="Scopes">What the token is made for.</param>
/// <param name="Rights">What of it the owner may do today, each with the departments that it is limited to; none means all.</param>
internal sealed record WhoAnswer(string Name, ImmutableArray<string> Scopes, ImmutableDictionary<string, ImmutableArray<string>> Rights);
