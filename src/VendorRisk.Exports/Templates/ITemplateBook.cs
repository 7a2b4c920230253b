using System.Collections.Immutable;

namespace VendorRisk.Exports;

/// <summary>The ward's own forms: what was uploaded, which is in use, who changed it and why. Nothing is ever deleted or overwritten.</summary>
public interface ITemplateBook
{
    /// <summary>Brings the store's tables up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>Checks a form and keeps it when it has no problem. It is not in use before it is chosen.</summary>
    Task<TemplateUpload> AddAsync(string name, ReadOnlyMemory<byte> content, string who, string why, CancellationToken cancellation = default);

    /// <summary>Takes a form into use; null goes back to the built-in one.</summary>
    /// <returns>False when there is no such form.</returns>
    Task<bool> ChooseAsync(long? number, string who, string why, CancellationToken cancellation = default);

    /// <summary>The form in use; null for the built-in one.</summary>
    Task<ReadOnlyMemory<byte>?> InUseAsync(CancellationToken cancellation = default);

    /// <summary>A kept form's bytes; null when there is none of this number.</summary>
    Task<ReadOnlyMemory<byte>?> ContentAsync(long number, CancellationToken cancellation = default);

    /// <summary>Every kept form, newest first.</summary>
    Task<ImmutableArray<StoredTemplate>> ListAsync(CancellationToken cancellation = default);

    /// <summary>Every change of the form in use, newest first.</summary>
    Task<ImmutableArray<TemplateChoice>> HistoryAsync(CancellationToken cancellation = default);
}
