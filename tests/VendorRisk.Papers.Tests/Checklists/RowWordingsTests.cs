using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;
using Xunit.Abstractions;

namespace VendorRisk.Papers.Tests.Checklists;

public class RowWordingsTests(ITestOutputHelper output)
{
    [Fact]
    public void Wordings_OfOtherOffices_FindTheirControls()
    {
        foreach (int turn in Enumerable.Range(0, 3))
        {
            string rows = string.Join('\n', RowWordings.Of.Values.Select(w => $"| {w[Math.Min(turn, w.Length - 1)]} | × |"));
            PaperReading reading = Reading.Of($"個人情報保護対策チェックリスト\n\n| 委託事業者に行わせる個人情報保護対策 | 実施 |\n|---|---|\n{rows}");
            output.WriteLine(string.Join(' ', reading.Facts.Checklist.Select(a => $"{a.Control}:{a.Answer.Confidence}")));
            output.WriteLine(string.Join('\n', reading.NotRead.Select(n => n.Text)));
            string.Join(' ', reading.Facts.Checklist.Select(a => a.Control)).ShouldBe(string.Join(' ', RowWordings.Of.Keys));
            foreach (ChecklistAnswer answer in reading.Facts.Checklist)
            {
                string[] words = RowWordings.Of[answer.Control];
                answer.Text.Value.ShouldBe(words[Math.Min(turn, words.Length - 1)]);
            }
        }
    }
}
