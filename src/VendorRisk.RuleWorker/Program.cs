using VendorRisk.Linked.Workers;
using VendorRisk.RuleWorker;

WorkerLoop.Run(WorkerFrames.Longest, RuleAnswers.StackBytes, RuleAnswers.Give);
