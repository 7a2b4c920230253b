using VendorRisk.Application;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Exports;

namespace VendorRisk.Web.Api.Requests;

/// <summary>What is said of an address when it is mapped: its right, whether it changes something, and what its answers look like.</summary>
internal static class AddressRules
{
    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";

    /// <summary>The policy that asks for a right of a token.</summary>
    public static string PolicyOf(Right right) => "api:" + right;

    /// <summary>An address that only reads.</summary>
    public static RouteHandlerBuilder Reads<T>(this RouteHandlerBuilder address, Right needs, string summary) =>
        address.Needs(needs, summary).Produces<T>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);

    /// <summary>An address that hands out a file.</summary>
    public static RouteHandlerBuilder HandsOut(this RouteHandlerBuilder address, Right needs, string summary) =>
        address.Needs(needs, summary).Produces<Stream>(StatusCodes.Status200OK, Bytes).Refuses(StatusCodes.Status404NotFound).AddEndpointFilter(FileAnswers.NoteAsync);

    /// <summary>An address that changes what is there, on the revision that If-Match names.</summary>
    public static RouteHandlerBuilder Changes<T>(this RouteHandlerBuilder address, Right needs, string summary) =>
        address.Needs(needs, summary).WithMetadata(new Changing(ByRevision: true)).Produces<T>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status428PreconditionRequired);

    /// <summary>An address that makes something, or changes what no two people could change against each other.</summary>
    /// <param name="address">The address.</param>
    /// <param name="needs">Its right.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="status">The status when it is done.</param>
    public static RouteHandlerBuilder Makes<T>(this RouteHandlerBuilder address, Right needs, string summary, int status = StatusCodes.Status201Created) =>
        address.Needs(needs, summary).WithMetadata(new Changing(ByRevision: false)).Produces<T>(status)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status422UnprocessableEntity);

    /// <summary>The body's form.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder address)
        where T : notnull => address.Accepts<T>(Json).Refuses(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A body that is a file.</summary>
    public static RouteHandlerBuilder TakesPaper(this RouteHandlerBuilder address) =>
        address.Accepts<Stream>(Bytes).Refuses(StatusCodes.Status413PayloadTooLarge, StatusCodes.Status503ServiceUnavailable);

    private static RouteHandlerBuilder Needs(this RouteHandlerBuilder address, Right right, string summary) => address
        .RequireAuthorization(PolicyOf(right))
        .WithMetadata(new NeededRight(right))
        .WithSummary(summary)
        .WithDescription($"要る範囲: {right.Scope().ToString().ToLowerInvariant()}、要る権限: {right}")
        .Refuses(StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status429TooManyRequests);

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder address, params int[] statuses)
    {
        foreach (int status in statuses)
        {
            address.Produces<ProblemAnswer>(status, ProblemAnswer.MediaType);
        }

        return address;
    }
}
