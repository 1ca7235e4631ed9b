namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>Numbers by which an error answer says what went wrong, as JSON-RPC and the language server protocol define them.</summary>
internal static class ErrorCode
{
    /// <summary>What came was not JSON.</summary>
    public const int ParseError = -32700;
    /// <summary>It was JSON, but not a message that may be sent now.</summary>
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    /// <summary>A request came before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;
    /// <summary>The request was right, but could not be met; the message says why.</summary>
    public const int RequestFailed = -32803;
    /// <summary>The document changed, so that an answer would be about something else.</summary>
    public const int ContentModified = -32801;
    /// <summary>The client took the request back.</summary>
    public const int RequestCancelled = -32800;
}

/// <summary>Ends a request with an error answer.</summary>
/// <param name="code">One of <see cref="ErrorCode"/>.</param>
/// <param name="message">What went wrong, for people.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCode"/>.</summary>
    public int Code => code;
}
