using InterviewGuide.Documentation;

// documentation            writes the documents that are made from the rules and tables
// documentation --check    names those that are not as they would be written, and ends with 1 where there are any
var isCheck = args is ["--check"];
if (args.Length > 0 && !isCheck)
{
    Console.Error.WriteLine("usage: documentation [--check]");
    return 2;
}
if (!File.Exists("InterviewGuideLsp.sln"))
{
    Console.Error.WriteLine("documentation: run it in the root of the repository");
    return 2;
}
var stale = MadeDocuments.Stale(".").ToList();
foreach (var path in stale) Console.WriteLine(path);
if (isCheck) return stale.Count == 0 ? 0 : 1;
MadeDocuments.Write(".");
return 0;
