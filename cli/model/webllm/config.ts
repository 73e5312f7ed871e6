import type { WebllmQuantization } from '../../../src/engine/webllm/kind.ts';
import type { QwenConfig } from '../weights.ts';

/** What a compiled library is bound to. */
export interface LibraryLimits {
  /** Positions of the KV cache. */
  readonly contextTokens: number;
  /** Tokens of the longest prefill. */
  readonly chunkTokens: number;
}

/**
 * The text of mlc-chat-config.json as web-llm 0.2.86 reads it. Our engine writes the prompt's tokens itself; the
 * conversation template is there because the loader wants one.
 */
export function chatConfig(
  config: QwenConfig,
  quantization: WebllmQuantization,
  limits: LibraryLimits,
  stopTokens: readonly number[],
): string {
  const text = {
    version: '0.1.0',
    model_type: 'qwen2',
    quantization,
    model_config: {
      hidden_size: config.hidden,
      intermediate_size: config.intermediate,
      num_hidden_layers: config.layers,
      num_attention_heads: config.heads,
      num_key_value_heads: config.kvHeads,
      head_dim: config.headDim,
      vocab_size: config.vocab,
      rms_norm_eps: config.rmsNormEps,
      rope_theta: config.ropeTheta,
      tie_word_embeddings: true,
      context_window_size: limits.contextTokens,
      prefill_chunk_size: limits.chunkTokens,
    },
    vocab_size: config.vocab,
    context_window_size: limits.contextTokens,
    sliding_window_size: -1,
    prefill_chunk_size: limits.chunkTokens,
    attention_sink_size: -1,
    tensor_parallel_shards: 1,
    temperature: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
    repetition_penalty: 1,
    top_p: 1,
    tokenizer_files: ['tokenizer.json'],
    tokenizer_info: {
      token_postproc_method: 'byte_level',
      prepend_space_in_encode: false,
      strip_space_in_decode: false,
    },
    conv_template: {
      name: 'chatml',
      system_template: '<|im_start|>system\n{system_message}<|im_end|>\n',
      system_message: '',
      render_empty_system_message: false,
      add_role_after_system_message: true,
      roles: { user: '<|im_start|>user', assistant: '<|im_start|>assistant', tool: '<|im_start|>user' },
      role_templates: { user: '{user_message}', assistant: '{assistant_message}', tool: '{tool_message}' },
      messages: [],
      seps: ['<|im_end|>\n'],
      role_content_sep: '\n',
      role_empty_sep: '\n',
      stop_str: [],
      stop_token_ids: stopTokens,
      function_string: '',
      use_function_calling: false,
    },
    eos_token_id: stopTokens,
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/**
 * GPU memory in bytes: weights, KV cache, and the activations of the longest prefill, of which the fused
 * feed-forward layer is the widest.
 */
export function videoMemory(
  config: QwenConfig,
  quantization: WebllmQuantization,
  limits: LibraryLimits,
  parameterBytes: number,
): number {
  const float = quantization === 'q4f16_1' ? 2 : 4;
  const cache = 2 * config.layers * config.kvHeads * config.headDim * limits.contextTokens * float;
  const widths =
    3 * config.intermediate + 4 * config.hidden + (config.heads + 2 * config.kvHeads) * config.headDim;
  return parameterBytes + cache + limits.chunkTokens * widths * float + 3 * config.vocab * 4;
}
