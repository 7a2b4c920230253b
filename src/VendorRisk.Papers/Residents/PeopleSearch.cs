using System.Collections.Immutable;

namespace VendorRisk.Papers.Residents;

/// <summary>
/// Finds lists of people: rows, one below the other, each with a personal name and an address, a day of birth or a telephone number. Rows of firms and of staff are none, nor
/// is a table whose heads speak of staff.
/// </summary>
internal sealed class PeopleSearch
{
    /// <summary>How many rows make a list: a few people are those to be asked, or those who sign.</summary>
    public const int Fewest = 5;

    /// <summary>How many lines the next row may begin below: a row of several paragraphs has several.</summary>
    private const int Nearest = 3;

    private readonly ResidentsTally _found = new();
    private readonly List<int> _rows = [];

    public ResidentsTally Found
    {
        get
        {
            End();
            return _found;
        }
    }

    public void Take(ListRow row, ImmutableArray<string> heads)
    {
        if (!PersonRow.Is(row, heads))
        {
            return;
        }

        if (_rows.Count > 0 && row.Line - _rows[^1] > Nearest)
        {
            End();
        }

        _rows.Add(row.Line);
    }

    private void End()
    {
        if (_rows.Count >= Fewest)
        {
            _rows.ForEach(line => _found.Add(line));
        }

        _rows.Clear();
    }
}
