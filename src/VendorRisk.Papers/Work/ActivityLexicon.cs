using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Work;

/// <summary>What is done in outsourced work. A null meaning stops a word from being read as the shorter one inside it.</summary>
internal static class ActivityLexicon
{
    public static Lexicon<Activity?> Words { get; } = new(
        new(Activity.Management, "統括", "進行管理", "スケジュール管理", "工程管理", "進捗管理", "全体管理", "総合調整", "事務局運営", "事務局業務"),
        new(Activity.Publicity, "周知", "広報", "宣伝", "PR", "プロモーション"),
        new(Activity.Intake, "受付", "申込み受理", "受理", "受領", "申込受け", "応募受け", "募集", "回収", "収受"),
        new(Activity.Lottery, "抽選", "抽せん", "当選者の決定", "当選者決定"),
        new(Activity.Matching, "突合", "突き合わせ", "突合せ", "照合", "名寄せ", "資格確認", "該当者確認", "該当確認"),
        new(Activity.Review, "審査", "内容確認", "不備確認", "書類確認", "確認業務", "確認作業", "点検", "の確認", "及び確認", "と確認", "・確認"),
        new(Activity.Drafting, "作成", "作製", "調製", "デザイン", "編集"),
        new(Activity.Printing, "印刷", "印字", "プリント", "出力", "宛名貼", "刷り"),
        new(Activity.Inserting, "封入封緘", "封入・封緘", "封入封かん", "封入", "封緘", "封かん", "圧着", "袋詰"),
        new(Activity.Dispatch, "発送", "宅配便", "宅配", "郵便で送", "送り届け", "郵送", "送付", "配送", "配達", "投函", "差出", "差し出し", "郵便局への持込", "出荷", "配布", "案内を送信", "通知を送信", "お知らせを送信", "案内メール", "通知メール", "メール配信", "メールの配信", "メール送信", "メールの送信", "SMS送信", "SMSの送信"),
        new(Activity.CallCentre, "コールセンター", "コールセンタ", "電話受付", "電話対応", "電話相談", "電話応対", "電話案内", "ヘルプデスク", "問い合わせ対応", "問合せ対応", "問い合わせ窓口", "問合せ窓口", "架電", "電話勧奨", "電話連絡", "電話をかけ", "電話による勧奨", "電話による連絡", "電話による安否", "電話による案内", "電話で案内", "電話で連絡", "電話で勧"),
        new(Activity.DataEntry, "データ入力", "入力", "パンチ", "データ化", "電子化", "スキャニング", "スキャン", "転記"),
        new(Activity.Analysis, "集計", "分析", "統計", "解析"),
        new(Activity.Settlement, "精算", "清算", "決済", "支払", "振込", "口座振替", "換金", "収納", "集金", "徴収", "還付"),
        new(Activity.Sales, "販売", "発行"),
        new(Activity.Reporting, "実績報告", "実績の報告", "結果の報告", "結果報告", "報告書の作成", "報告書作成", "完了報告"),
        new(Activity.Survey, "アンケート", "クイズ", "意向調査", "実態調査", "意識調査", "世論調査", "調査票"),
        new(Activity.EventOperation, "当日運営", "会場運営", "会場設営", "イベント運営", "大会運営", "当日の運営", "誘導", "当日受付", "設営"),
        new(Activity.Insurance, "保険加入", "保険の加入", "傷害保険", "損害保険", "保険手続", "保険"),
        new(Activity.SystemDevelopment, "システム開発", "システムの開発", "システム構築", "システムの構築", "サイト構築", "サイトの構築", "改修", "プログラム開発", "開発", "構築", "ホームページ作成", "ホームページの作成"),
        new(Activity.SystemOperation, "システム運用", "システムの運用", "運用保守", "運用・保守", "保守", "サーバ管理", "サーバー管理", "サイト運営", "サイトの運営", "運用管理", "ホスティング"),
        new(Activity.Storage, "保管", "預かり"),
        new(Activity.Transport, "運搬", "搬送", "搬入", "集荷", "持参", "輸送", "運送"),
        new(Activity.Disposal, "廃棄", "溶解", "裁断", "シュレッダー", "消去業務"),
        new(Activity.Visit, "訪問", "面接", "面談", "保健指導", "個別指導", "巡回"),
        new(Activity.Examination, "健診", "検診", "健康診査", "検査", "接種", "採血", "測定"),
        new(Activity.Staffing, "人材派遣", "要員手配", "労働者派遣", "派遣", "人員の確保", "人員配置", "スタッフの手配"),
        new(null, "送付封筒", "返送用封筒", "送付用封筒", "社会保険", "国民健康保険", "健康保険", "介護保険", "保険者", "保険証", "保険料", "発行部数", "支払基金", "受付番号", "派遣法", "入力フォーム", "検査機関", "再委託先の確認"));
}
