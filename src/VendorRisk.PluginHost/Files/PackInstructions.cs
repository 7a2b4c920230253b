using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace VendorRisk.PluginHost.Files;

/// <summary>Looks through the instructions of every method for those that leave the runtime's safety: calls by address, raw memory, jumps into other methods.</summary>
internal static class PackInstructions
{
    private const byte TwoBytes = 0xFE;

    private static readonly FrozenDictionary<short, OpCode> Known = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    private static readonly FrozenSet<short> Unsafe = new[]
    {
        OpCodes.Calli, OpCodes.Jmp, OpCodes.Localloc, OpCodes.Cpblk, OpCodes.Initblk, OpCodes.Arglist, OpCodes.Mkrefany, OpCodes.Refanyval, OpCodes.Refanytype,
    }.Select(code => code.Value).ToFrozenSet();

    /// <summary>The names of such instructions.</summary>
    public static ImmutableArray<string> Refused(PEReader file, MetadataReader metadata)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach (MethodDefinition method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition))
        {
            if ((method.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.Native)
            {
                found.Add("native");
            }
            else if (method.RelativeVirtualAddress != 0)
            {
                Look(file.GetMethodBody(method.RelativeVirtualAddress).GetILReader(), found);
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static void Look(BlobReader code, HashSet<string> found)
    {
        while (code.RemainingBytes > 0)
        {
            byte first = code.ReadByte();
            short value = first == TwoBytes ? unchecked((short)((TwoBytes << 8) | code.ReadByte())) : first;
            if (!Known.TryGetValue(value, out OpCode instruction))
            {
                throw new BadImageFormatException($"There is no instruction {value:X}.");
            }

            if (Unsafe.Contains(value))
            {
                found.Add(instruction.Name!);
            }

            code.Offset += LengthOf(instruction.OperandType, code);
        }
    }

    private static int LengthOf(OperandType operand, BlobReader code) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => checked((int)(4 + (4 * (long)code.ReadUInt32()))),
        _ => 4,
    };
}
