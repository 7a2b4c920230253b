using VendorRisk.LogCheck;

return await CheckRun.RunAsync(args, Environment.GetEnvironmentVariable(CheckOptions.StoreVariable), Console.Out, Console.Error, CancellationToken.None);
