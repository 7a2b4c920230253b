namespace VendorRisk.Contract;

/// <summary>What is done in outsourced work.</summary>
public enum Activity
{
    /// <summary>統括・進行管理</summary>
    Management,

    /// <summary>周知・広報</summary>
    Publicity,

    /// <summary>申込や申請の受付</summary>
    Intake,

    /// <summary>受付 on the web</summary>
    WebIntake,

    /// <summary>抽選</summary>
    Lottery,

    /// <summary>突合・照合</summary>
    Matching,

    /// <summary>審査・内容確認</summary>
    Review,

    /// <summary>作成 of letters or forms</summary>
    Drafting,

    /// <summary>印刷・印字</summary>
    Printing,

    /// <summary>封入・封緘</summary>
    Inserting,

    /// <summary>発送・郵送・配送</summary>
    Dispatch,

    /// <summary>コールセンター・電話受付</summary>
    CallCentre,

    /// <summary>データ入力・パンチ</summary>
    DataEntry,

    /// <summary>集計・分析</summary>
    Analysis,

    /// <summary>精算・決済・支払・振込</summary>
    Settlement,

    /// <summary>販売・発行</summary>
    Sales,

    /// <summary>実績報告</summary>
    Reporting,

    /// <summary>アンケート・クイズ・調査</summary>
    Survey,

    /// <summary>イベント当日の運営</summary>
    EventOperation,

    /// <summary>保険の加入</summary>
    Insurance,

    /// <summary>システムの開発・構築</summary>
    SystemDevelopment,

    /// <summary>システムの運用・保守</summary>
    SystemOperation,

    /// <summary>保管</summary>
    Storage,

    /// <summary>運搬・持参</summary>
    Transport,

    /// <summary>廃棄・溶解</summary>
    Disposal,

    /// <summary>訪問・面接・指導</summary>
    Visit,

    /// <summary>健診・検査・接種</summary>
    Examination,

    /// <summary>人材派遣・要員手配</summary>
    Staffing,
}
