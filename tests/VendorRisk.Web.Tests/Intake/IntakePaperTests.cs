using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Contract;
using VendorRisk.Papers;
using VendorRisk.Web.Intake;

namespace VendorRisk.Web.Tests.Intake;

/// <summary>What was typed is what is read: the form's answers are the truth by construction.</summary>
public sealed class IntakePaperTests
{
    private static readonly string[] Titles = ["がん検診の案内の発送", "図書館システムの運用", "納税通知書の印刷", "子育て広場の受付"];
    private static readonly string[] Vendors = ["株式会社みどりの森印刷", "ひかり情報サービス株式会社", "一般財団法人あおば協会", "有限会社北町発送"];
    private static readonly string[] Items = ["氏名", "住所", "生年月日", "電話番号", "口座番号", "続柄"];

    private readonly IPaperReader reader = ReaderOf(Profile.Default);

    public static TheoryData<string> Offices => [.. ProfileFolder.Shipped];

    [Theory]
    [MemberData(nameof(Offices))]
    public void WhatWasTyped_IsWhatIsRead(string office)
    {
        Profile profile = ProfileFolder.Find(office, "").Profile.ShouldNotBeNull();
        IPaperReader own = ReaderOf(profile);
        Random random = new(1);
        for (int round = 0; round < 60; round++)
        {
            IntakeForm form = Filled(random, profile);
            PaperReading reading = own.Read(IntakePaper.Write(form, profile), IntakePaper.FileName);

            EngagementFacts facts = reading.Facts;
            reading.Refusals.ShouldBeEmpty();
            reading.Kind.ShouldBe(PaperKind.Agenda);
            facts.Title.Or("").ShouldBe(form.Title);
            facts.Department.Or("").ShouldBe(form.Department);
            facts.Chain.Select(link => (link.Name.Or(""), link.Tier)).ShouldBe([(form.VendorOpen ? "" : form.Vendor, 1), .. form.Subcontractors.Select(vendor => (vendor.Name, 2))]);
            facts.Sheets[0].Items.Select(item => item.Name.Or("")).ShouldBe(form.Items);
            facts.Sheets[0].Term.Start.Value.ShouldBe(new DateOnly(2026, 4, 1));
            facts.Sheets[0].Term.End.Value.ShouldBe(new DateOnly(2027, 3, 31));
            facts.People.Count.Value.ShouldBe(int.Parse(form.People, CultureInfo.InvariantCulture));
            Ticked(facts, Side.Ward).ShouldBe(Controls(profile, form.OfficeRows), ignoreOrder: true);
            Ticked(facts, Side.Contractor).ShouldBe(Controls(profile, form.VendorRows), ignoreOrder: true);

            // Listed may be the heading of another office, and rows of its checklist that ask for something of its own; never what somebody typed.
            string[] typed = [form.Title, form.Department, form.Vendor, form.Work, form.People, .. form.Items, .. form.Subcontractors.Select(vendor => vendor.Name)];
            reading.NotRead.Where(line => !profile.Checklist.Any(row => line.Text.StartsWith(row.Text, StringComparison.Ordinal))).Where(line => office == Profile.DefaultId || Array.Exists(typed, value => line.Text.Contains(value, StringComparison.Ordinal))).ShouldBeEmpty();
        }
    }

    [Fact]
    public void LinesAndCellsTyped_StayWithinTheirs()
    {
        IntakeForm form = Filled(new Random(7), Profile.Default);
        form.Title = "案内の発送\n委託先\t別の会社 | ○";

        PaperReading reading = reader.Read(IntakePaper.Write(form, Profile.Default), IntakePaper.FileName);

        reading.Facts.Chain.ShouldNotContain(link => link.Name.Or("").Contains("別の会社", StringComparison.Ordinal));
    }

    private static IntakeForm Filled(Random random, Profile profile)
    {
        string[] names = random.GetItems(Vendors, 3).Distinct().ToArray();
        int below = random.Next(0, names.Length);
        return new IntakeForm
        {
            Title = $"{Titles[random.Next(Titles.Length)]}に係る業務の委託について",
            Department = "健康部健康課",
            Work = "案内はがきの印刷及び発送",
            Vendor = names[0],
            Items = [.. random.GetItems(Items, 4).Distinct()],
            Start = "令和8年4月1日",
            End = "令和9年3月31日",
            People = random.Next(10, 90_000).ToString(CultureInfo.InvariantCulture),
            Media = [IntakeMedia.Paper, IntakeMedia.Electronic[0]],
            Reentrusted = below > 0,
            Subcontractors = [.. names.Skip(1).Take(below).Select(name => new IntakeVendor { Name = name, Work = "発送" })],
            OfficeRows = Rows(),
            VendorRows = Rows(),
        };

        HashSet<string> Rows() => profile.Checklist.IsEmpty ? [] : [.. random.GetItems(profile.Checklist.Select(row => row.Number).ToArray(), 5)];
    }

    private static IPaperReader ReaderOf(Profile profile) => new ServiceCollection().AddLogging().AddPapers(profile).BuildServiceProvider().GetRequiredService<IPaperReader>();

    private static IEnumerable<string> Ticked(EngagementFacts facts, Side side) =>
        facts.Checklist.Where(answer => answer.Side == side && answer.Answer.IsKnown && answer.Answer.Value == ChecklistMark.Yes).Select(answer => answer.Control);

    // An office may ask for one control in several rows: it is answered with yes when all of them are.
    private static IEnumerable<string> Controls(Profile profile, HashSet<string> rows) => profile.Checklist.SelectMany(row => row.Controls.Select(control => (control, Ticked: rows.Contains(row.Number))))
        .GroupBy(row => row.control, StringComparer.Ordinal).Where(control => control.All(row => row.Ticked)).Select(control => control.Key);
}
