using VendorRisk.RuleWorker;

// Standard output is for frames alone: whatever else would be written there goes nowhere.
using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
Console.SetOut(TextWriter.Null);
Console.SetIn(TextReader.Null);
new RuleWorkerLoop(input, output).Run();
