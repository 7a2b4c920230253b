using System.Collections.Immutable;

namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>Everything that an installation holds, by table: what a full export takes along, and what it leaves with the reason.</summary>
internal static class LeavingKinds
{
    private const string Content = "Content";

    public static ImmutableArray<LeavingKind> All { get; } =
    [
        new("engagements_engagement", "engagements", "委託案件（承諾、消去、受け入れた指摘を含む）"),
        new("engagements_version", "versions", "案件の版。Facts が読み取った事実（contract の JSON）、PaperHash が原本"),
        new("engagements_paper", "originals", "原本。ファイルは originals フォルダー") { Files = Content },
        new("engagements_purge", "purges", "消去した原本のハッシュ、大きさ、日時、人、理由"),
        new("engagements_decision", "decisions", "会議の決定"),
        new("engagements_condition", "conditions", "決定に付いた条件"),
        new("engagements_condition_end", "condition-ends", "条件の履行と取下げ"),
        new("engagements_meeting", "meetings", "会議"),
        new("engagements_agenda", "agenda", "会議の議題"),
        new("engagements_incident", "incidents", "事故の案件"),
        new("engagements_incident_hit", "incident-hits", "事故の影響を受けた案件"),
        new("engagements_audit", "engagement-history", "案件、会議、事故の変更の記録"),
        new("registry_vendor", "vendors", "事業者（認証、調査、事故、クラウドサービスを含む）"),
        new("registry_name", "vendor-names", "事業者の名称"),
        new("registry_evidence", "evidence", "認証の証拠書類。ファイルは evidence フォルダー") { Files = Content },
        new("registry_audit", "vendor-history", "事業者の変更の記録"),
        new("scoring_assessment", "assessments", "評価（Assessment が評価の JSON、FactsHash が根拠の事実）"),
        new("scoring_facts", "assessed-facts", "評価の根拠にした事実（Hash が名前）"),
        new("scoring_policy", "policies", "方針の版"),
        new("scoring_policy_file", "policy-files", "方針のファイル。ファイルは policy-files フォルダー") { Files = Content },
        new("scoring_policy_history", "policy-history", "方針の使用開始などの記録"),
        new("scoring_pack", "plugins", "プラグイン"),
        new("scoring_pack_version", "plugin-versions", "プラグインの版"),
        new("scoring_pack_file", "plugin-files", "プラグインのファイル。ファイルは plugin-files フォルダー") { Files = Content },
        new("scoring_pack_history", "plugin-history", "プラグインの導入と使用開始の記録"),
        new("monitoring_alert", "alerts", "お知らせ"),
        new("monitoring_acknowledgement", "alert-acknowledgements", "お知らせの確認"),
        new("monitoring_review", "alert-reviews", "お知らせの点検"),
        new("monitoring_webhook", "webhooks", "お知らせの送信先（宛先の URL と署名の鍵は含まない）") { Secrets = ["Address"] },
        new("monitoring_webhook_change", "webhook-history", "送信先の変更の記録") { Secrets = ["Detail"] },
        new("learning_correction", "safeguard-corrections", "対策の読み取りの訂正"),
        new("templates_template", "templates", "様式。ファイルは templates フォルダー") { Files = Content },
        new("templates_choice", "template-choices", "使用する様式の選択の記録"),
        new("people_account", "people", "利用者（パスワードなどは含まない）") { Secrets = ["PasswordHash", "Stamp", "CodeKey", "NewCodeKey", "CodeStep"] },
        new("people_post", "posts", "利用者の役割"),
        new("people_log", "people-log", "利用者の記録"),
        new("people_proposal", "proposals", "二人で行うことの提案と確認"),
        .. Modules.Select(module => new LeavingKind($"{module}_chain", $"log-{module}", $"変更の記録の鎖（{module}。Content、Leaf、Root は base64。src/VendorRisk.LogCheck の README の形）")),
    ];

    /// <summary>What is left: secrets, drafts, marks of work to do, and rows that follow from others.</summary>
    public static bool IsLeft(string table) =>
        table is "engagements_command" or "people_first_key" or "people_recovery" or "people_token" or "monitoring_webhook_secret" or "monitoring_webhook_delivery" or "scoring_due" or "scoring_judged" or "scoring_cloud"
        || Prefixes.Any(prefix => table.StartsWith(prefix, StringComparison.Ordinal)) || Endings.Any(ending => table.EndsWith(ending, StringComparison.Ordinal));

    private static string[] Modules => ["engagements", "learning", "monitoring", "people", "registry", "scoring", "templates"];

    private static string[] Prefixes => ["scoring_portfolio", "scoring_vendor", "web_", "sqlite_", "orleans", "__EF"];

    private static string[] Endings => ["_outbox", "_outbox_cursor", "_outbox_delay", "_migrations", "_chain_head", "_command"];
}
