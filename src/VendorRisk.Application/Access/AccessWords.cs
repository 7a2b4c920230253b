using System.Collections.Immutable;

namespace VendorRisk.Application.Access;

/// <summary>What somebody reads who lacks a right.</summary>
internal static class AccessWords
{
    /// <summary>The problem's code.</summary>
    public const string Code = "access.denied";

    public static string Denied(Right right) => $"{What(right)}権限がありません。必要なときは、利用者の管理者に役割を付けてもらってください。";

    public static string OtherDepartment(ImmutableArray<string> limits, string? department) => department is null
        ? $"この案件の所管課が分かりません。あなたが扱えるのは{string.Join("、", limits)}の案件です。所管課を訂正してから、もう一度行ってください。"
        : $"この案件は「{department}」のものです。あなたが扱えるのは{string.Join("、", limits)}の案件です。所管課が違うときは訂正し、兼務や代理のときは、利用者の管理者に役割を付けてもらってください。";

    private static string What(Right right) => right switch
    {
        Right.ReadPapers => "案件や文書を見る",
        Right.DraftPapers => "付議事項の案を取り込み、訂正する",
        Right.RecordFollowUp => "承諾や消去を記録する",
        Right.AcceptRisks => "指摘を受け入れ、取りやめる",
        Right.RecordDecisions => "決定を記録する",
        Right.LoadApprovals => "これまでの承認を表から読み込む",
        Right.PurgePapers => "保管している原本を消去する",
        Right.KeepVendors => "事業者を登録し、訂正する",
        Right.OverseeVendors => "立入り調査や事故を記録し、事業者を統合する",
        Right.AcknowledgeAlerts => "お知らせを確認済みにする",
        Right.ManageRules => "プラグインと方針を変える",
        Right.ManageForms => "様式を変える",
        Right.RunSystem => "ジョブと外部への通知を扱い、見本を消す",
        Right.ReadSystem => "システムの状態を見る",
        Right.ManagePeople => "利用者を管理する",
        Right.ReadLog => "操作の記録を見る",
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, null),
    };
}
