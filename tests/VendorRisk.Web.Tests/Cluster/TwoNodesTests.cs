using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Policies;
using VendorRisk.Testing;
using VendorRisk.Web.Cluster;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Tests.Cluster;

/// <summary>What is done on one node, as another node has it.</summary>
public class TwoNodesTests
{
    private static readonly Actor Actor = Actor.Operator(TemporaryProduct.Actor);

    [Theory, OnPostgres]
    public async Task Draft_MadeHere_OpensThereWithItsCorrections_AndIsGoneHereOnceSavedThere(TestServer server)
    {
        await using TwoNodes nodes = await TwoNodes.StartAsync();
        PaperDesk here = nodes.Here.GetRequiredService<PaperDesk>();
        PaperDesk there = nodes.There.GetRequiredService<PaperDesk>();
        PaperPreview read = await here.PreviewAsync(Encoding.UTF8.GetBytes(DraftPaper.Words), "案.txt", CancellationToken.None);
        PaperPreview revised = here.Revise(read, [FactsEdit.Correct("people/count", 15000, "")]).Preview with { Why = "点検のため" };
        await here.KeepAsync(revised, CancellationToken.None);

        PaperPreview opened = (await there.ContinueAsync(read.CommandId, CancellationToken.None)).ShouldNotBeNull(server.ToString());

        opened.FileName.ShouldBe("案.txt");
        opened.Content.ToArray().ShouldBe(read.Content.ToArray());
        opened.Why.ShouldBe("点検のため");
        opened.Edits.ShouldBe(revised.Edits);
        opened.Reading.Lines.ShouldBe(read.Reading.Lines);
        EngagementDifference.Between(revised.Facts, opened.Facts).Changes.ShouldBeEmpty();
        opened.Facts.People.Count.Value.ShouldBe(15000);
        opened.Detail.ShouldNotBeNull().Row.Residual.ShouldBe((await here.JudgeAgainAsync(revised, CancellationToken.None)).Row.Residual);

        SaveOutcome saved = await there.SaveAsync(opened, opened.TargetEngagement, "点検のため", CancellationToken.None);
        (await here.ContinueAsync(read.CommandId, CancellationToken.None)).ShouldBeNull();
        (await here.SavedAsAsync(read.CommandId, CancellationToken.None)).ShouldBe(saved.Id.ShouldNotBeNull());
    }

    [Theory, OnPostgres]
    public async Task Policy_ActivatedHere_IsInForceThere_BeforeTheNextJudgementIsStored(TestServer server)
    {
        await using TwoNodes nodes = await TwoNodes.StartAsync();
        IPolicyBook policies = nodes.Here.GetRequiredService<IPolicyBook>();
        JsonNode policy = JsonNode.Parse((await policies.FindAsync(0)).ShouldNotBeNull().Span)!;
        policy["version"] = "2026-2";
        Outcome<int>.Saved draft = (Outcome<int>.Saved)await nodes.Here.GetRequiredService<Application.AddPolicy>().RunAsync(
            Actor, new PolicyDraft(Guid.NewGuid(), "試験", "policy.json", Encoding.UTF8.GetBytes(policy.ToJsonString())));
        await nodes.Here.GetRequiredService<Application.ActivatePolicy>().RunAsync(
            Actor, new PolicyActivation(Guid.NewGuid(), "試験", draft.Value, (await policies.ViewAsync()).Revision));
        EngagementSummary sample = (await nodes.There.GetRequiredService<IEngagementBook>().ListAsync())[0];

        var judged = (await nodes.There.GetRequiredService<IAssessmentBook>().AssessAsync(sample.Id, nodes.There.GetRequiredService<JapanClock>().Today)).ShouldNotBeNull();

        judged.Assessment.Policy.ShouldBe("2026-2", server.ToString());
        nodes.There.GetRequiredService<IAssessor>().Generation.ShouldBe(nodes.Here.GetRequiredService<IAssessor>().Generation);
    }

    [Theory, OnPostgres]
    public async Task Page_SignedHere_IsAcceptedThere(TestServer server)
    {
        await using TwoNodes nodes = await TwoNodes.StartAsync();
        string signed = nodes.Here.GetDataProtectionProvider().CreateProtector("page").Protect("案.txt");
        nodes.There.GetDataProtectionProvider().CreateProtector("page").Unprotect(signed).ShouldBe("案.txt", server.ToString());
        nodes.Query("SELECT count(*) FROM web_key").ShouldBe(["1"], "one key, whoever starts first");
    }

    [Theory, OnPostgres]
    public async Task Keys_MadeByManyAtOnce_AreOne(TestServer server)
    {
        await using TwoNodes nodes = await TwoNodes.StartAsync();
        nodes.Query("DELETE FROM web_key");
        await Task.WhenAll(new[] { nodes.Here, nodes.There }.Select(node => Task.Run(() => node.GetRequiredService<StoredKeys>().EnsureAsync(
            node.GetRequiredService<IKeyManager>(), TimeProvider.System, CancellationToken.None))));
        nodes.Query("SELECT count(*) FROM web_key").ShouldBe(["1"], server.ToString());
    }
}
