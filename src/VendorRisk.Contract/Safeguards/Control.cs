namespace VendorRisk.Contract;

/// <summary>One control of the catalogue.</summary>
/// <param name="Id"><c>OP-nn</c> (運用) or <c>SY-nn</c> (システム).</param>
/// <param name="NameJa">Its short Japanese name.</param>
/// <param name="NameEn">Its short English name.</param>
/// <param name="Section">Which half of the list.</param>
/// <param name="OnChecklist">Whether the printed checklist of 24 has it.</param>
public sealed record Control(string Id, string NameJa, string NameEn, SafeguardSection Section, bool OnChecklist);
