using System.Text;
using VendorRisk.Web;
using VendorRisk.Web.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return VendorRiskCommandLine.Claims(args)
    ? await VendorRiskCommandLine.RunAsync(args)
    : await WebServer.RunAsync(args);
