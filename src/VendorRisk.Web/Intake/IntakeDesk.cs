using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using VendorRisk.Papers;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Text;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Vendors;

namespace VendorRisk.Web.Intake;

/// <summary>Turns a filled form into a draft of the workspace.</summary>
internal sealed class IntakeDesk(PaperDesk papers, VendorDesk vendors, Profile profile, IStringLocalizer<IntakeTexts> texts, IStringLocalizer<DateTexts> dates)
{
    private const int MostNear = 5;

    public Profile Profile => profile;

    /// <summary>Vendors whose name is like what was typed, with what the register knows of them.</summary>
    public async Task<ImmutableArray<VendorView>> NearAsync(string name, CancellationToken cancellation) => name.Trim().Length < 2
        ? []
        : (await vendors.ListAsync(new VendorQuery { Words = name.Trim(), Take = MostNear }, cancellation)).Rows;

    /// <summary>What is missing or cannot be read; empty when the form can become a draft.</summary>
    public ImmutableArray<string> ProblemsOf(IntakeForm form)
    {
        List<string> problems = [];
        Needed(form.Title, "Field.Title");
        Needed(form.Department, "Field.Department");
        Needed(form.Work, "Field.Work");
        if (!form.VendorOpen)
        {
            Needed(form.Vendor, "Field.Vendor");
        }

        if (form.Items.Count == 0)
        {
            problems.Add(texts["Problem.Items"]);
        }

        DateOnly? start = DateWords.Required(form.Start, texts["Field.Start"], problems, dates);
        DateOnly? end = DateWords.Required(form.End, texts["Field.End"], problems, dates);
        if (start > end)
        {
            problems.Add(texts["Problem.Order"]);
        }

        return [.. problems];

        void Needed(string value, string field)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                problems.Add(texts["Problem.Needed", texts[field]]);
            }
        }
    }

    /// <summary>The form as a paper.</summary>
    public byte[] Written(IntakeForm form) => IntakePaper.Write(Dated(form), profile);

    /// <summary>The draft that the form became; its id is in the workspace's address.</summary>
    public async Task<PaperPreview> DraftAsync(IntakeForm form, CancellationToken cancellation) => await papers.PreviewAsync(Written(form), IntakePaper.FileName, cancellation);

    // The reader knows dates as papers print them.
    private static IntakeForm Dated(IntakeForm form)
    {
        if (DateEntry.TryRead(form.Start, out DateOnly start) && DateEntry.TryRead(form.End, out DateOnly end))
        {
            (form.Start, form.End) = (Kernel.Wareki.Show(start), Kernel.Wareki.Show(end));
        }

        return form;
    }
}
