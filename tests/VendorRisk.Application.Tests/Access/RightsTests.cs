using System.Collections.Immutable;
using System.Reflection;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.People;

namespace VendorRisk.Application.Tests.Access;

/// <summary>Who may do what: every role against every use case, and departments.</summary>
public sealed class RightsTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void EveryUseCase_NamesTheRightThatItNeeds() =>
        UseCases.All.Where(useCase => !typeof(IUseCase).IsAssignableFrom(useCase)).ShouldBeEmpty();

    [Fact]
    public void EveryClassThatActsForSomebody_IsAUseCase() => typeof(Right).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && !typeof(IUseCase).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor)))
        .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
        .ShouldBeEmpty();

    [Fact]
    public async Task EveryRole_OnEveryUseCase_IsLetInByItsRightsAlone()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        int cells = 0;
        foreach (Type useCase in UseCases.All)
        {
            object carriedOut = office.Get(useCase);
            foreach (Role role in Enum.GetValues<Role>())
            {
                bool refused = await UseCases.IsRefusedAsync(carriedOut, Somebody(new Post(role, null, Day)));
                refused.ShouldBe(!role.Gives(UseCases.NeedsOf(useCase)), $"{role} on {useCase.Name}");
                cells++;
            }

            (await UseCases.IsRefusedAsync(carriedOut, Somebody())).ShouldBeTrue($"nobody's post on {useCase.Name}");
            (await UseCases.IsRefusedAsync(carriedOut, Actor.Operator("操作員"))).ShouldBeFalse(useCase.Name);
        }

        cells.ShouldBeGreaterThan(30 * 8 - 1);
    }

    [Fact]
    public void EveryRight_IsSomebodys_AndWhoRunsTheSystemSeesNoPapers()
    {
        Enum.GetValues<Right>().ShouldAllBe(right => Enum.GetValues<Role>().Any(role => role.Gives(right)));
        Role.System.Gives(Right.ReadPapers).ShouldBeFalse();
        Enum.GetValues<Right>().Where(right => Role.Auditor.Gives(right)).ShouldBe([Right.ReadPapers, Right.ReadSystem, Right.ReadLog]);
    }

    [Fact]
    public async Task Refusal_IsOnRecord_WithWhoAndWhat()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        Actor auditor = Somebody(new Post(Role.Auditor, null, Day));
        await UseCases.IsRefusedAsync(office.Get<RegisterVendor>(), auditor);

        PeopleLogEntry entry = (await office.Get<IPeople>().LogAsync(1)).First();
        (entry.Event, entry.Who, entry.Account, entry.Subject).ShouldBe((PeopleEvent.Refused, auditor.Name, auditor.Account, nameof(Right.KeepVendors)));
    }

    [Fact]
    public async Task Department_ChangesItsOwnEngagements_AndNoOthers()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        PaperDraft draft = office.Draft();
        string department = draft.Reading.Facts.Department.Value!;
        Actor own = Somebody(new Post(Role.Drafting, department[^3..], Day));
        Actor other = Somebody(new Post(Role.Drafting, "河川課", Day));

        Denied(await office.Get<TakeInPaper>().RunAsync(other, draft)).ShouldContain(department);
        SavedEngagement saved = (await office.Get<TakeInPaper>().RunAsync(own, draft)).ShouldBeSaved();

        // A paper that names one's own department gets nobody into another's engagement.
        PaperDraft taken = office.Draft(target: new VersionTarget(saved.Id, saved.Revision), edits: FactsEdit.Correct("department", "河川課", "x"));
        Denied(await office.Get<TakeInPaper>().RunAsync(other, taken)).ShouldContain(department);
        Denied(await office.Get<RecordConsent>().RunAsync(other, new ConsentToRecord(Guid.NewGuid(), "承諾", saved.Id, saved.Revision, "株式会社甲", Day, ""))).ShouldContain(department);
    }

    [Fact]
    public async Task Department_UnknownOfAPaper_IsSaid()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync(rules: false);
        PaperDraft draft = office.Draft();
        draft = draft with { Reading = draft.Reading with { Facts = draft.Reading.Facts with { Department = Fact.Unknown<string>("書かれていません") } } };
        Denied(await office.Get<TakeInPaper>().RunAsync(Somebody(new Post(Role.Drafting, "健康課", Day)), draft)).ShouldContain("所管課が分かりません");
    }

    [Theory]
    [InlineData("健康づくり課", "健康部健康づくり課", true)]
    [InlineData("健康部", "健康部 健康づくり課", true)]
    [InlineData("ＤＸ推進課", "総合政策部DX推進課", true)]
    [InlineData("健康づくり課", "健康部", false)]
    [InlineData("環境課", "水環境課", false)]
    [InlineData("環境課", "環境部水環境課", false)]
    [InlineData("環境部", "環境部水環境課", true)]
    [InlineData("環境課", "総務課・環境課", true)]
    [InlineData("課", "環境課", false)]
    [InlineData("健康づくり課", null, false)]
    public void Department_IsOfItsDivisionAsWell(string limit, string? department, bool covers) => AccessControl.Covers(limit, department).ShouldBe(covers);

    [Fact]
    public void Posts_GiveTheirRightsTogether_LimitedToTheirDepartments()
    {
        ImmutableDictionary<string, ImmutableArray<string>> grants = RoleRights.Of([new Post(Role.Drafting, "甲課", Day), new Post(Role.Drafting, "乙課", Day), new Post(Role.Auditor, "甲課", Day)]);
        grants[nameof(Right.DraftPapers)].ShouldBe(["乙課", "甲課"], ignoreOrder: true);
        grants[nameof(Right.ReadPapers)].ShouldBeEmpty();
        RoleRights.Of([new Post(Role.Drafting, "甲課", Day), new Post(Role.Procurement, null, Day)])[nameof(Right.DraftPapers)].ShouldBeEmpty();
    }

    private static Actor Somebody(params Post[] posts) => Actor.Person(Guid.NewGuid(), "試験 太郎", RoleRights.Of(posts));

    private static string Denied<T>(Outcome<T> outcome)
    {
        Problem problem = outcome.ShouldBeOfType<Outcome<T>.Rejected>().Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("access.denied");
        return problem.Message;
    }
}
