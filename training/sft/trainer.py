"""The loss, and the way from a run's settings to a trainer."""

from __future__ import annotations

from pathlib import Path

from datasets import Dataset
from peft import LoraConfig, PeftModel, get_peft_model
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import Sampler, SequentialSampler
from transformers import (
    DataCollatorForSeq2Seq,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    Trainer,
    TrainingArguments,
    set_seed,
)

from training.data.curriculum import easiest, in_order
from training.data.examples import IGNORED, encode_records
from training.data.select import Split, spread
from training.data.settings import DataSettings
from training.settings import ModelSettings


class CompletionTrainer(Trainer):
    """Cross entropy of what the model writes, in the order of the data."""

    def compute_loss(
        self,
        model: nn.Module,
        inputs: dict[str, Tensor],
        return_outputs: bool = False,
        num_items_in_batch: Tensor | int | None = None,
    ) -> Tensor | tuple[Tensor, dict[str, Tensor]]:
        """Mean loss of a written token; over the whole step's tokens where they are counted.

        Logits [rows, kept, vocab] are computed only where a row writes its next token: those of the prompts
        would be a tenth of a step's work and half of its memory.
        """
        labels = inputs["labels"][:, 1:]
        kept = (labels != IGNORED).any(dim=0).nonzero()[:, 0]
        output = model(
            input_ids=inputs["input_ids"],
            attention_mask=inputs["attention_mask"],
            logits_to_keep=kept,
            use_cache=False,
        )
        targets = labels[:, kept]
        loss = F.cross_entropy(
            output.logits.float().flatten(0, 1), targets.flatten(), ignore_index=IGNORED, reduction="sum"
        )
        if num_items_in_batch is None:
            loss = loss / (targets != IGNORED).sum().clamp(min=1)
        else:
            # Where the trainer counts the tokens of all processes, these average their gradients.
            averaged = self.accelerator.num_processes if self.args.average_tokens_across_devices else 1
            loss = loss / num_items_in_batch * averaged
        return (loss, {"loss": loss}) if return_outputs else loss

    def _get_train_sampler(self, train_dataset: Dataset | None = None) -> Sampler:
        """The curriculum's order is that of the dataset."""
        return SequentialSampler(self.train_dataset if train_dataset is None else train_dataset)


def with_adapter(model: PreTrainedModel, settings: ModelSettings) -> PeftModel:
    """The frozen base with the adapter that is trained: a given one, or a new one on every linear layer."""
    if settings.adapter is not None:
        return PeftModel.from_pretrained(model, settings.adapter, is_trainable=True)
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.lora_rank,
        lora_alpha=settings.lora_alpha,
        target_modules="all-linear",
    )
    return get_peft_model(model, config)


def make_trainer(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    split: Split,
    settings: tuple[ModelSettings, DataSettings, TrainingArguments],
) -> CompletionTrainer:
    """A trainer over the split; the base's weights stay as they are."""
    model_settings, data, arguments = settings
    set_seed(arguments.seed)
    adapted = with_adapter(model, model_settings)
    if arguments.gradient_checkpointing:
        adapted.enable_input_require_grads()
    train = in_order(easiest(split.train, data.easiest), data.passes, data.order_seed)
    validation = spread(split.held_out, data.validation)
    rows = {
        name: Dataset.from_list(
            [example.as_row() for example in encode_records(records, tokenizer, data.longest)]
        )
        for name, records in (("train", train), ("validation", validation))
    }
    return CompletionTrainer(
        model=adapted,
        args=arguments,
        train_dataset=rows["train"],
        eval_dataset=rows["validation"],
        processing_class=tokenizer,
        data_collator=DataCollatorForSeq2Seq(tokenizer, label_pad_token_id=IGNORED),
    )


def train_to_end(trainer: Trainer) -> None:
    """Trains on from the last whole checkpoint of the run's folder, and writes `adapter/` there."""
    out = Path(trainer.args.output_dir)
    trainer.train(resume_from_checkpoint=last_checkpoint(out))
    save_adapter(trainer, out / "adapter")


def last_checkpoint(folder: Path) -> str | None:
    """The newest checkpoint that was written to its end."""
    found = [path for path in folder.glob("checkpoint-*") if (path / "trainer_state.json").exists()]
    newest = max(found, key=lambda path: int(path.name.rsplit("-", 1)[1]), default=None)
    return None if newest is None else str(newest)


def save_adapter(trainer: Trainer, folder: Path) -> None:
    """Writes the adapter that was trained, without a copy of the one that it was compared with.

    Every process takes part: each may hold a part of the weights.
    """
    state = trainer.accelerator.get_state_dict(trainer.model_wrapped)
    if trainer.is_world_process_zero():
        model = trainer.accelerator.unwrap_model(trainer.model)
        model.save_pretrained(folder, state_dict=state, selected_adapters=["default"])
