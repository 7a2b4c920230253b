using VendorRisk.Linked.Workers;
using VendorRisk.PaperWorker;
using VendorRisk.Papers;

WorkerLoop.Run(ReadingBounds.LongestFrame, PaperAnswers.StackBytes, PaperAnswers.Give);
