using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>What each command does to its case, within the writer's transaction.</summary>
/// <param name="row">The case's row.</param>
/// <param name="who">Who acts.</param>
/// <param name="at">When (UTC).</param>
/// <param name="problems">Takes every problem; what was changed then is not stored.</param>
internal sealed class IncidentSteps(IncidentRow row, string who, DateTimeOffset at, ProblemList problems)
{
    // What happened and what is learned from it stand together in one entry of the register.
    private const int LongestStory = 900;
    private const int LongestName = 100;
    private const int MostQuestions = 500;

    private DateOnly Today => JapanClock.DateOf(at);

    private ImmutableArray<DutyRecord> Duties => Rows.FromJson<ImmutableArray<DutyRecord>>(row.Duties);

    private ImmutableArray<IncidentQuestion> Questions => Rows.FromJson<ImmutableArray<IncidentQuestion>>(row.Questions);

    /// <summary>What must be known of an incident.</summary>
    public static void Know(ProblemList problems, DateOnly learned, string what, string data, DateOnly today)
    {
        if (learned == default)
        {
            problems.Add("learned.empty", "learned", "事故を知った日を入力してください。報告の期限をこの日から数えます。");
        }
        else
        {
            problems.Plausible(learned, "learned", "事故を知った日");
            problems.NotAfter(learned, today, "learned", "事故を知った日");
        }

        problems.Required(what, "what", "起きたこと", LongestStory);
        problems.Required(data, "data", "影響のおそれがある情報", LongestStory);
    }

    /// <returns>What the audit log calls it.</returns>
    public string Take(ChangeIncident command)
    {
        if (row.State == nameof(IncidentState.Closed))
        {
            problems.Add("incident.closed", "incident", "この事故対応は終結しています。続きがあるときは、新しく事故対応を開いてください。");
            return "";
        }

        return command switch
        {
            ChangeIncident.Correct correct => Correct(correct),
            ChangeIncident.Report report => Report(report),
            ChangeIncident.NeedNot need => NeedNot(need),
            ChangeIncident.Ask ask => Ask(ask),
            ChangeIncident.Answer answer => Answer(answer),
            ChangeIncident.Close close => Close(close),
            _ => throw new InvalidOperationException($"A case does not know {command.GetType().Name}."),
        };
    }

    private string Correct(ChangeIncident.Correct command)
    {
        Know(problems, command.Learned, command.What, command.Data, Today);
        foreach (DutyRecord early in Duties.Where(done => done.On < command.Learned))
        {
            problems.Add("learned.late", "learned", $"{Name(early.Duty)}の日より後です。事故を知った日を確かめてください。");
        }

        foreach (IncidentQuestion early in Questions.Where(question => question.On < command.Learned))
        {
            problems.Add("learned.late", "learned", $"照会 {early.Number} の日より後です。事故を知った日を確かめてください。");
        }

        row.Learned = Rows.Day(command.Learned);
        row.What = command.What?.Trim() ?? "";
        row.Data = command.Data?.Trim() ?? "";
        row.Malice = command.Malice;
        return "correctIncident";
    }

    private string Report(ChangeIncident.Report command)
    {
        Day(command.On, "on", $"{Name(command.Duty)}の日");
        string words = problems.Required(command.Words, "words", "報告の方法や受付番号");
        Put(new DutyRecord(command.Duty, command.On, words, who, at));
        return "reportIncident";
    }

    private string NeedNot(ChangeIncident.NeedNot command)
    {
        Put(new DutyRecord(command.Duty, null, problems.Required(command.Words, "words", "報告が要らない理由"), who, at));
        return "incidentReportNotNeeded";
    }

    private string Ask(ChangeIncident.Ask command)
    {
        ImmutableArray<IncidentQuestion> questions = Questions;
        if (questions.Length >= MostQuestions)
        {
            problems.Add("questions.many", "text", $"照会は{MostQuestions}件までです。");
        }

        Day(command.On, "on", "照会した日");
        string of = problems.Required(command.Of, "of", "照会した相手", LongestName);
        row.Questions = Rows.Json(questions.Add(new IncidentQuestion(questions.Length + 1, of, command.On, problems.Required(command.Text, "text", "照会の内容"))));
        return "askAboutIncident";
    }

    private string Answer(ChangeIncident.Answer command)
    {
        ImmutableArray<IncidentQuestion> questions = Questions;
        if (questions.FirstOrDefault(question => question.Number == command.Number) is not { } asked)
        {
            problems.Add("question.unknown", "number", "この照会はありません。画面を開き直して確かめてください。");
            return "";
        }

        Day(command.On, "on", "回答の日");
        if (command.On < asked.On)
        {
            problems.Add("on.early", "on", "回答の日が照会した日より前です。実際の日付を入力してください。");
        }

        string text = problems.Required(command.Text, "text", "回答の内容");
        row.Questions = Rows.Json(questions.Replace(asked, asked with { Answer = text, AnsweredOn = command.On }));
        return "answerAboutIncident";
    }

    private string Close(ChangeIncident.Close command)
    {
        foreach (IncidentDuty open in Enum.GetValues<IncidentDuty>().Where(duty => Duties.All(done => done.Duty != duty)))
        {
            problems.Add("duty.open", "duty", $"{Name(open)}の記録がありません。報告した日を記録するか、要らない理由を記録してから終結してください。");
        }

        int unanswered = Questions.Count(question => question.Answer is null);
        if (unanswered > 0)
        {
            problems.Add("questions.open", "questions", string.Create(CultureInfo.InvariantCulture, $"回答のない照会が{unanswered}件あります。回答がないまま終えるときは、その旨を回答として記録してください。"));
        }

        if (command.Affected < 0)
        {
            problems.Add("affected.negative", "affected", "影響を受けた人数が負の数です。0以上で入力し、不明なら空にしてください。");
        }

        row.Lessons = problems.Required(command.Lessons, "lessons", "教訓", LongestStory);
        row.Affected = command.Affected;
        row.State = nameof(IncidentState.Closed);
        return "closeIncident";
    }

    private static string Name(IncidentDuty duty) => duty == IncidentDuty.Preliminary ? "速報" : "確報";

    private void Put(DutyRecord done)
    {
        if (!Enum.IsDefined(done.Duty))
        {
            problems.Add("duty.unknown", "duty", "報告の種類が正しくありません。一覧から選んでください。");
        }

        row.Duties = Rows.Json<ImmutableArray<DutyRecord>>([.. Duties.Where(other => other.Duty != done.Duty).Append(done).OrderBy(one => one.Duty)]);
    }

    /// <summary>A day from the one on which the office learned of it until today.</summary>
    private void Day(DateOnly day, string field, string label)
    {
        if (day == default)
        {
            problems.Add(field + ".empty", field, $"{label}を入力してください。");
            return;
        }

        problems.NotAfter(day, Today, field, label);
        if (day < Rows.Day(row.Learned))
        {
            problems.Add(field + ".early", field, $"{label}が、事故を知った日より前です。実際の日付を入力してください。");
        }
    }
}
