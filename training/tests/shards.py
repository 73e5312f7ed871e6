"""A writer of web-llm folders, the plain counterpart of cli/model/webllm: what the reference must read."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from training.export.packing import pack
from training.export.reference import DenseWeights
from training.export.shapes import DTYPES, Quantization


def write_shards(folder: Path, weights: DenseWeights, quantization: Quantization) -> None:
    """Writes everything but the tokenizer, in one shard."""
    folder.mkdir(parents=True, exist_ok=True)
    dtype, config = DTYPES[quantization], weights.config
    records, data = [], bytearray()

    def add(name: str, values: np.ndarray) -> None:
        raw = np.ascontiguousarray(values).tobytes()
        records.append(
            {
                "name": name,
                "shape": list(values.shape),
                "dtype": str(values.dtype),
                "format": "raw",
                "nbytes": len(raw),
                "byteOffset": len(data),
            }
        )
        data.extend(raw)

    for module, matrix in weights.matrices.items():
        words, scales = pack(matrix, dtype)
        add(f"{module}.q_weight", words)
        add(f"{module}.q_scale", scales)
    for name, vector in weights.vectors.items():
        add(name, vector.astype(dtype))
    (folder / "params_shard_0.bin").write_bytes(data)
    shard = {
        "dataPath": "params_shard_0.bin",
        "format": "raw-shard",
        "nbytes": len(data),
        "records": records,
    }
    cache = {"metadata": {"ParamSize": len(records), "ParamBytes": len(data)}, "records": [shard]}
    (folder / "tensor-cache.json").write_text(json.dumps(cache))
    chat = {
        "version": "0.1.0",
        "model_type": "qwen2",
        "quantization": quantization,
        "model_config": {
            "hidden_size": config.hidden,
            "intermediate_size": config.intermediate,
            "num_hidden_layers": config.layers,
            "num_attention_heads": config.heads,
            "num_key_value_heads": config.kv_heads,
            "head_dim": config.head_dim,
            "vocab_size": config.vocab,
            "rms_norm_eps": config.rms_norm_eps,
            "rope_theta": config.rope_theta,
        },
    }
    (folder / "mlc-chat-config.json").write_text(json.dumps(chat))
