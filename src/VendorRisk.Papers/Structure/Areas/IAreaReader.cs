using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Structure.Areas;

/// <summary>One area of a paper. The readers of all areas are asked in the order of their registration; the first that takes a block has it.</summary>
internal interface IAreaReader
{
    /// <summary>Opens the area where these words are its heading; false when they are not.</summary>
    bool Opens(PaperText heading, Block block) => false;

    /// <summary>Takes a row of a table; false when it belongs elsewhere.</summary>
    bool TakesRow(Block row) => false;

    /// <summary>Takes a line of text; false when it belongs elsewhere.</summary>
    bool TakesText(AreaLine line) => false;
}
