namespace InterviewGuide.Model;

/// <summary>How a German guide addresses the participant.</summary>
public enum AddressForm : byte
{
    Unstated,
    Du,
    Ihr,
    Sie,
}
