using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli.Commands;

/// <summary>Says what to do where there was nothing to lint.</summary>
internal sealed class NoGuides(Session session)
{
    /// <summary>Says it, with the Markdown files that look like guides.</summary>
    public void Say(Guides guides)
    {
        if (guides.Folders.Count == 0)
        {
            session.Say(session.Text("none.nothing-named"));
            return;
        }
        session.Say(session.Text("none.found", string.Join(", ", guides.Folders.Select(Name))));
        var likely = LikelyGuides.Find(guides.Configurations, guides.Folders);
        if (likely.Count == 0)
        {
            session.Environment.Error.WriteLine(session.Text("none.how"));
            return;
        }
        session.Environment.Error.WriteLine(session.Count("none.likely", likely.Count));
        foreach (var path in likely.Take(3)) session.Environment.Error.WriteLine("  " + session.Shown(path));
        if (likely.Count > 3) session.Environment.Error.WriteLine("  …");
        session.Environment.Error.WriteLine(session.Text("none.configure"));
        session.Environment.Error.WriteLine("  { \"files\": [\"" + Pattern(likely) + "\"] }");
    }

    private string Name(string folder) => folder == session.Environment.WorkingFolder ? session.Text("none.here") : session.Shown(folder);

    // The folder that all of them lie in, as seen from the working folder, where the configuration is likely to be put.
    private string Pattern(List<string> likely)
    {
        var common = Path.GetDirectoryName(likely[0]) ?? "";
        foreach (var path in likely)
            while (!FolderPath.Holds(common, path)) common = Path.GetDirectoryName(common) ?? "";
        var inside = FolderPath.Holds(session.Environment.WorkingFolder, common) && common != session.Environment.WorkingFolder;
        return inside ? session.Shown(common) + "/**/*.md" : "**/*.md";
    }
}
