using System.Globalization;
using System.Text;
using VendorRisk.Papers;

namespace VendorRisk.Web.Samples.Generated;

/// <summary>
/// Writes a paper (付議事項) as an office would: small mailings to four-tier systems, named and undecided vendors, good and poor papers. A paper depends on seed
/// and number alone, so several threads may write at once.
/// </summary>
internal sealed class GeneratedPaper
{
    private static readonly string[] Roles = ["委託", "再委託", "再々委託", "再々々委託"];
    private readonly StringBuilder _text = new();
    private readonly Draw _draw;
    private readonly int _vendors;
    private readonly (string Division, string Section) _department;
    private readonly string _programme;
    private readonly (string Name, string[] Tasks) _work;
    private readonly string _subjects;
    private readonly int _tiers;

    private GeneratedPaper(Draw draw, int vendors)
    {
        _draw = draw;
        _vendors = vendors;
        _department = draw.Of(OfficeWords.Departments);
        _programme = draw.Of(OfficeWords.Programmes);
        _work = draw.Of(OfficeWords.Works);
        _subjects = draw.Of(OfficeWords.Subjects);
        _tiers = draw.Weighted(50, 32, 13, 5) + 1;
    }

    /// <summary>The paper's text.</summary>
    /// <param name="seed">What chance begins with.</param>
    /// <param name="number">Which paper, from 0.</param>
    /// <param name="vendors">How many vendors of the register papers may name.</param>
    public static string Of(int seed, int number, int vendors) => new GeneratedPaper(new Draw(seed, number), vendors).Written(number);

    private string Written(int number)
    {
        string title = string.Create(CultureInfo.InvariantCulture, $"{_programme}に係る{_work.Name}業務の委託について（第{number + 1}号）");
        Lines(Profile.Default.ReviewBody.Replace('　', ' '), "", $"件名\t{title}", "----\t---", "", "内容は別紙のとおり", "", "要綱の根拠", "", "◇第3条第1項第3号（業務委託）", "",
            $"（担当部課：{_department.Division}{_department.Section}）", "", "事業の概要", "");
        Outline();
        bool checklist = _draw.In(45);
        string? above = null;
        for (int tier = 1; tier <= _tiers; tier++)
        {
            above = Sheet(tier, above, checklist);
        }

        if (checklist)
        {
            Checklist("区が行う");
            Checklist("事業者に行わせる");
        }

        if (_draw.In(80))
        {
            Clauses();
        }

        return _text.ToString();
    }

    private void Outline()
    {
        string people = _draw.In(88) ? string.Create(CultureInfo.InvariantCulture, $" <p>対象者数 約{People():N0}人{(_draw.In(10) ? "以上" : "")}</p>") : "";
        string diagram = _draw.In(50) ? " <p>※情報の流れは、資料1-1のとおり</p>" : "";
        Lines($"事業名\t{_programme}事業", $"担当課\t{_department.Section}", $"目的\t{_programme}を円滑に行うため", $"対象者\t{_subjects}",
            $"事業内容\t<p>{_programme}に係る{_work.Name}を委託する。</p>{people}{diagram}", "");
    }

    /// <summary>Small and large: most papers concern some thousand people, few a whole ward.</summary>
    private int People() => _draw.Weighted(30, 45, 20, 5) switch
    {
        0 => _draw.Between(1, 99) * 10,
        1 => _draw.Between(1, 99) * 100,
        2 => _draw.Between(1, 99) * 1000,
        _ => _draw.Between(10, 40) * 10_000,
    };

    /// <returns>The name of the vendor it is about; null when there is none.</returns>
    private string? Sheet(int tier, string? above, bool checklist)
    {
        string role = Roles[tier - 1];
        string? name = _draw.In(tier == 1 ? 80 : 92) ? Name() : null;
        DateOnly start = new DateOnly(2025, 4, 1).AddDays(_draw.Below(500));
        DateOnly end = start.AddDays(_draw.Between(20, 900));
        IReadOnlyList<string> tasks = _draw.Some(_work.Tasks, tier == 1 ? 2 : 1, 3);
        string work = string.Join(' ', tasks.Select((task, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1} {task}{(at == tasks.Count - 1 && tier < _tiers ? $"【{Roles[tier]}】" : "")}")));
        string vendor = name is null ? Undecided() : name + Certificates();
        string cell = tier > 2 && above is not null ? $"【{Roles[tier - 2]}先】 {above} 【{role}先】 {vendor}" : vendor;
        Lines($"件名 {_programme}に係る{(tier == 1 ? _work.Name : tasks[^1])}業務の{role}について", "", $"保有課(担当課)\t{_department.Section}", $"登録業務の名称\t{_programme}事業",
            $"{(tier > 2 ? "委託先（再委託先・再々委託先）" : role + "先")}\t{cell}",
            $"処理させる情報項目\t【{_subjects}】 {string.Join('、', _draw.Some(OfficeWords.Items, 3, tier == 1 ? 12 : 6))}{(_draw.In(20) ? "等" : "")}",
            $"処理させる情報項目の記録媒体\t{string.Join('、', _draw.Some(OfficeWords.Media, 1, 4))}", $"{role}理由\t専門の設備と人員が要るため。", $"{role}の内容\t{work}",
            $"{role}の開始時期及び期限\t{Wareki(start)}～{Wareki(end)}{(_draw.In(25) ? "(次年度以降も同じ内容で委託する。)" : "")}");
        if (tier == 1 && _draw.In(60))
        {
            Lines($"再委託の有無\t{(_tiers > 1 == _draw.In(95) ? "有" : "無")}");
        }

        Safeguards(tier, role, checklist);
        return name;
    }

    private void Safeguards(int tier, string role, bool checklist)
    {
        if (checklist && tier == 1)
        {
            Lines("区が行う情報保護対策\t別紙チェックリストによる", "事業者に行わせる情報保護対策\t別紙チェックリストによる", "");
            return;
        }

        int most = _draw.Weighted(10, 20, 30, 40) * 3;
        Lines($"{role}にあたり区が行う情報保護対策\t【運用上の対策】 {Numbered(_draw.Some(OfficeWords.WardSafeguards, 1, 1 + most))}",
            $"受託事業者{(tier > 1 ? "(再委託先)" : "")}に行わせる情報保護対策\t【運用上の対策】 {Numbered(_draw.Some(OfficeWords.VendorSafeguards, 1, 1 + most))} 【システム上の対策】 {Numbered(_draw.Some(OfficeWords.SystemSafeguards, 1, 1 + most))}",
            "");
    }

    private void Checklist(string side)
    {
        Lines("業務委託にかかる個人情報保護対策チェックリスト", "", "|  | できる場合は「○」、要らない場合は「－」 | 個人情報保護対策 |", "|---|---|---|");
        Rows($"{side}個人情報保護対策（運用上の対策）", ClauseWords.OperationalRows);
        Rows($"{side}個人情報保護対策（システム上の対策）", ClauseWords.SystemRows);
        Lines("");
    }

    private void Rows(string head, string[] rows)
    {
        bool poor = _draw.In(30);
        for (int row = 0; row < rows.Length; row++)
        {
            Lines($"| {(row == 0 ? head : "")} | {(_draw.In(poor ? 35 : 4) ? "－" : "○")} | {rows[row]} |");
        }
    }

    private void Clauses()
    {
        Lines("特記事項", "");
        int number = 0;
        foreach ((string heading, string text) in _draw.Some(ClauseWords.Clauses, 12, ClauseWords.Clauses.Length))
        {
            Lines($"({heading})", "", string.Create(CultureInfo.InvariantCulture, $"- {++number} {text}"), "");
        }
    }

    private string Name() => _draw.In(75) && _vendors > 0 ? CompanyNames.Spelled(CompanyNames.Registered(_draw.Below(_vendors)), _draw) : CompanyNames.Unregistered(_draw);

    private string Certificates() => _draw.Weighted(45, 20, 20, 15) switch
    {
        1 => "（プライバシーマークの付与を受けた事業者）",
        2 => "（ISO/IEC 27001:2022 認証取得）",
        3 => "（ISO/IEC 27001:2013、JIS Q 27001:2014 認証取得）",
        _ => "",
    };

    private string Undecided() => "未定（プロポーザル方式により選定。" + _draw.Weighted(40, 25, 25, 10) switch
    {
        0 => "情報セキュリティマネジメントシステム(ISMS)の認証又はプライバシーマークを取得していることを条件とする。）",
        1 => "情報セキュリティマネジメントシステム(ISMS)の認証を取得していることを条件とする。）",
        2 => "プライバシーマークを取得していることを条件とする。）",
        _ => "契約課と協議する。）",
    };

    private static string Numbered(IEnumerable<string> texts) => string.Join(' ', texts.Select((text, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1} {text}")));

    private static string Wareki(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"令和{day.Year - 2018}年{day.Month}月{day.Day}日");

    private void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            _text.Append(line).Append('\n');
        }
    }
}
