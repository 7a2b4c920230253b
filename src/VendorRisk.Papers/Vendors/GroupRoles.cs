using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>The roles printed in a group's cell, for its members from left to right.</summary>
internal sealed class GroupRoles(PaperText cell, ImmutableArray<Match> roles)
{
    private readonly Dictionary<int, Match> _byStart = roles.ToDictionary(r => r.Index);
    private readonly ImmutableArray<Match> _before = [.. roles.Where(r => !IsBracketed(cell, r))];
    private int _passed;

    /// <summary>Whether the role is all that its bracket holds: A社(代表企業).</summary>
    public static bool IsBracketed(PaperText cell, Match role)
    {
        int end = role.Index + role.Length;
        return role.Index > 0 && cell.Folded[role.Index - 1] == '(' && end < cell.Folded.Length && cell.Folded[end] == ')';
    }

    /// <summary>The role of the next member: printed right behind its name in brackets, else the last one before it.</summary>
    public PaperText Next(PaperText name, int start, int end)
    {
        while (_passed < _before.Length && _before[_passed].Index + _before[_passed].Length <= start)
        {
            _passed++;
        }

        int behind = start + name.Folded.Length;
        Match? own = behind < cell.Folded.Length && cell.Folded[behind] == '(' && _byStart.TryGetValue(behind + 1, out Match? bracketed) && bracketed.Index < end ? bracketed
            : _passed > 0 ? _before[_passed - 1]
            : null;
        return own is null ? PaperText.Empty : cell.Slice(own.Index, own.Length);
    }
}
