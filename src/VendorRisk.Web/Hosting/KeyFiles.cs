using System.Xml;
using System.Xml.Linq;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>The keys that sign what pages carry. One file that cannot be read would fail every page, so it is set aside: a new key is made, and open pages are loaded again.</summary>
internal static class KeyFiles
{
    /// <returns>What was set aside, a sentence each.</returns>
    public static IEnumerable<string> SetAsideBroken(DataDirectory data, TimeProvider clock)
    {
        foreach (string file in Directory.Exists(data.Keys) ? Directory.GetFiles(data.Keys, "*.xml") : [])
        {
            string problem;
            try
            {
                XDocument.Load(file);
                continue;
            }
            catch (XmlException broken)
            {
                problem = broken.Message;
            }

            string aside = $"{file}.broken-{FileStamp.Of(clock)}";
            File.Move(file, aside, overwrite: true);
            yield return $"鍵のファイル {file} は壊れているため、{aside} に移しました（{problem}）。新しい鍵を使います。開いたままの画面は、読み込み直してください。";
        }
    }
}
