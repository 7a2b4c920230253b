using VendorRisk.Contract;

namespace VendorRisk.Plugins.Subcontracting;

/// <summary>What people call the activities.</summary>
internal static class ActivityNames
{
    /// <summary>The Japanese name.</summary>
    public static string Of(Activity activity) => activity switch
    {
        Activity.Management => "統括・進行管理",
        Activity.Publicity => "周知・広報",
        Activity.Intake => "受付",
        Activity.WebIntake => "Webでの受付",
        Activity.Lottery => "抽選",
        Activity.Matching => "突合・照合",
        Activity.Review => "審査・確認",
        Activity.Drafting => "作成",
        Activity.Printing => "印刷",
        Activity.Inserting => "封入・封緘",
        Activity.Dispatch => "発送",
        Activity.CallCentre => "コールセンター",
        Activity.DataEntry => "データ入力",
        Activity.Analysis => "集計・分析",
        Activity.Settlement => "精算・支払",
        Activity.Sales => "販売・発行",
        Activity.Reporting => "実績報告",
        Activity.Survey => "アンケート・調査",
        Activity.EventOperation => "イベント運営",
        Activity.Insurance => "保険加入",
        Activity.SystemDevelopment => "システム開発",
        Activity.SystemOperation => "システム運用・保守",
        Activity.Storage => "保管",
        Activity.Transport => "運搬",
        Activity.Disposal => "廃棄",
        Activity.Visit => "訪問・面接",
        Activity.Examination => "健診・検査",
        Activity.Staffing => "人材派遣",
        _ => "その他の業務",
    };
}
